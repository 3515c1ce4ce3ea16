using System;
using System.Collections.Immutable;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Text;
using StatusCodes.Analyzers.Catalog;
using StatusCodes.Analyzers.Detection;
using StatusCodes.Analyzers.Rules;
using StatusCodes.Analyzers.Session;
using StatusCodes.Analyzers.Symbols;
using StatusCodes.Analyzers.Syntax;
using StatusCodes.Analyzers.Systems;

namespace StatusCodes.Analyzers.Protocols.Ftp;

/// <summary>
/// The code at the beginning of a line that a server sends: <c>SendReply("550 File not found")</c>.
/// A known one is not magic there; the other rules judge it.
/// </summary>
/// <param name="rules">The rules that judge it.</param>
internal sealed class FtpLineRule(ImmutableArray<CodeRule> rules) : SyntaxRule(rules.SelectMany(static rule => rule.Descriptors).ToArray())
{
    public override void Register(CompilationSession session, SyntaxActions actions)
    {
        var runner = new RuleRunner(session, [new(FtpCodes.System, rules)], actions.Cancellation);
        actions.AddOfDigits((file, line) => Analyze(file, line, session, runner));
        actions.Add(
            node => Analyze(node, (ExpressionSyntax)node.Node, session, runner),
            SyntaxKind.InterpolatedStringExpression);
    }

    private void Analyze(SyntaxNodeAnalysisContext context, ExpressionSyntax line, CompilationSession session, RuleRunner runner)
    {
        if (FirstToken(line) is not { } token
            || FtpLineText.Read(token.Text, out int place) is not (>= 0 and var value)
            || IsStandard(value)
            || !IsGivenToSender(line)
            || !session.Switches.IsAnyOn(Descriptors, line.SyntaxTree, context.CancellationToken))
        {
            return;
        }

        Semantics semantics = session.Semantics(context.SemanticModel, context.CancellationToken);
        if (IsSentAsReply(line, semantics.Binder)
            && runner.Judge(Use(line, value, token.SpanStart + place), semantics) is { } finding)
        {
            context.ReportDiagnostic(finding);
        }
    }

    private static CodeUse Use(ExpressionSyntax line, int value, int start) =>
        new(new Slot(FtpCodes.System, SlotStrength.Plain, Direction.Sent), value, line)
        {
            Digits = new TextSpan(start, LiteralText.Digits),
        };

    /// <summary>Whether a line is given to a method that may send it, as it is or as bytes; asked before anything is bound.</summary>
    private static bool IsGivenToSender(ExpressionSyntax line) => CallWith(line) is not null || FtpWrittenLines.IsSent(line);

    private static InvocationExpressionSyntax? CallWith(ExpressionSyntax line) =>
        line.Parent is ArgumentSyntax { Parent.Parent: InvocationExpressionSyntax call }
        && SyntaxNames.Called(call) is var name
        && (FtpDirections.IsSender(name) || FtpDirections.IsWriter(name))
            ? call
            : null;

    /// <summary>The codes that the standards have are right there, whatever the text is for.</summary>
    private static bool IsStandard(int value) => FtpCodes.System.Find(value) is { Registration: Registration.Standard };

    /// <summary>
    /// Whether the method that takes the line plainly sends FTP replies, or a server or a session writes the line to its client:
    /// <c>stream.Write("550 No such file\r\n"u8)</c>.
    /// </summary>
    private static bool IsSentAsReply(ExpressionSyntax line, Binder binder) =>
        (CallWith(line) is { } call && IsTakenBySender((ArgumentSyntax)line.Parent!, call, binder))
        || (IsWholeLine(line)
            && FtpWrittenLines.IsSent(line)
            && binder.TypeAround(line) is { } owner
            && FtpTypes.IsPlainly(owner)
            && !FtpTypes.IsOfClient(owner)
            && !FtpNames.IsLog(owner.Name));

    /// <summary>
    /// Whether a text is a line of the protocol as it is sent: as bytes, or with the end of the line (RFC 959 §5.3).
    /// What a writer is given besides may be anything's line.
    /// </summary>
    private static bool IsWholeLine(ExpressionSyntax line) =>
        line.IsKind(SyntaxKind.Utf8StringLiteralExpression)
        || line.Parent is ArgumentSyntax { Parent.Parent: InvocationExpressionSyntax { Expression: MemberAccessExpressionSyntax
        {
            Name.Identifier.ValueText: "GetBytes",
        } } }
        || (line is LiteralExpressionSyntax { Token.ValueText: { } text } && text.EndsWith("\r\n", StringComparison.Ordinal));

    private static bool IsTakenBySender(ArgumentSyntax argument, InvocationExpressionSyntax call, Binder binder) =>
        binder.Symbol(call) is IMethodSymbol { ContainingType: { } owner } method
        && Members.Parameter(
                method,
                SyntaxNames.OfArgument(argument),
                ArgumentPlaces.IndexOf(call.ArgumentList.Arguments, argument))
            is { Type.SpecialType: SpecialType.System_String }
        && FtpTypes.IsPlainly(owner)
        && !FtpTypes.IsOfClient(owner)
        && (FtpDirections.IsSender(method.Name) || !FtpNames.IsLog(owner.Name));

    private static SyntaxToken? FirstToken(ExpressionSyntax text) => text switch
    {
        LiteralExpressionSyntax literal => literal.Token,
        InterpolatedStringExpressionSyntax { Contents: [InterpolatedStringTextSyntax first, ..] } => first.TextToken,
        _ => null,
    };
}
