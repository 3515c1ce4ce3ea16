using System;
using System.Globalization;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Text;
using StatusCodes.Analyzers.Catalog;
using StatusCodes.Analyzers.Detection;
using StatusCodes.Analyzers.Protocols.Ftp.Replies;
using StatusCodes.Analyzers.Rules;
using StatusCodes.Analyzers.Session;
using StatusCodes.Analyzers.Symbols;
using StatusCodes.Analyzers.Syntax;
using StatusCodes.Analyzers.Systems;
using StatusCodes.Analyzers.Texts;

namespace StatusCodes.Analyzers.Protocols.Ftp;

/// <summary>STC3015 of a line that is sent whole: <c>SendReply("550 Command okay.")</c>. The line is one text, so nothing is fixed.</summary>
/// <param name="mismatch">The message.</param>
/// <param name="nameOf">What a reply is called in it.</param>
internal sealed class FtpLinePhraseRule(DiagnosticDescriptor mismatch, Func<CodeEntry, object> nameOf) : SyntaxRule(mismatch)
{
    private static readonly char[] LineEnd = ['\r', '\n'];

    public override void Register(CompilationSession session, SyntaxActions actions) =>
        actions.AddOfDigits((file, line) => Analyze(file, line, session));

    private void Analyze(SyntaxNodeAnalysisContext context, LiteralExpressionSyntax line, CompilationSession session)
    {
        if (FtpLineText.Read(line.Token.Text, out int place) is not (>= 0 and var value)
            || FtpCodes.System.Find(value) is not { Registration: Registration.Standard } own
            || PhraseOf(line) is not { } phrase
            || FtpPhrases.Index.Find(phrase) is not { } other
            || !FtpPhrases.Index.IsMismatch(own, other, phrase)
            || !FtpSentLines.IsGivenToSender(line)
            || TestCode.IsAround(line)
            || !session.Switches.IsOn(mismatch, line.SyntaxTree, context.CancellationToken)
            || !FtpSentLines.IsSentAsReply(line, new Binder(context.SemanticModel, context.CancellationToken)))
        {
            return;
        }

        var slot = new Slot(FtpCodes.System, SlotStrength.Plain, Direction.Sent);
        context.ReportDiagnostic(Diagnostic.Create(
            mismatch.Citing(FtpCodes.System, own.ShownSource()).Explaining(FtpCodes.System, own, value),
            Location.Create(line.SyntaxTree, new TextSpan(line.SpanStart + place, LiteralText.Digits)),
            DiagnosticProperties.Of(new CodeUse(slot, value, line)),
            value.ToString(CultureInfo.InvariantCulture),
            nameOf(own),
            own.NameSourceInMessage(),
            phrase,
            other.First.ToString(CultureInfo.InvariantCulture)));
    }

    /// <summary>What a line says after its code; null where more lines follow.</summary>
    private static string? PhraseOf(LiteralExpressionSyntax line) =>
        line.Token.ValueText is { Length: > LiteralText.Digits } text && text[LiteralText.Digits] == ' '
            ? text.Substring(LiteralText.Digits + 1).TrimEnd(LineEnd)
            : null;
}
