using System.Collections.Immutable;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Text;
using StatusCodes.Analyzers.Catalog;
using StatusCodes.Analyzers.Detection;
using StatusCodes.Analyzers.Protocols.Ftp.Replies;
using StatusCodes.Analyzers.Rules;
using StatusCodes.Analyzers.Session;
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
            || !FtpSentLines.IsGivenToSender(line)
            || !session.Switches.IsAnyOn(Descriptors, line.SyntaxTree, context.CancellationToken))
        {
            return;
        }

        Semantics semantics = session.Semantics(context.SemanticModel, context.CancellationToken);
        if (FtpSentLines.IsSentAsReply(line, semantics.Binder)
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

    /// <summary>The codes that the standards have are right there, whatever the text is for.</summary>
    private static bool IsStandard(int value) => FtpCodes.System.Find(value) is { Registration: Registration.Standard };

    private static SyntaxToken? FirstToken(ExpressionSyntax text) => text switch
    {
        LiteralExpressionSyntax literal => literal.Token,
        InterpolatedStringExpressionSyntax { Contents: [InterpolatedStringTextSyntax first, ..] } => first.TextToken,
        _ => null,
    };
}
