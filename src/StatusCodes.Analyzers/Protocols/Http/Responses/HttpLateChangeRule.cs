using System;
using System.Linq;
using System.Runtime.CompilerServices;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Diagnostics;
using StatusCodes.Analyzers.Detection;
using StatusCodes.Analyzers.Rules;
using StatusCodes.Analyzers.Session;
using StatusCodes.Analyzers.Syntax;

namespace StatusCodes.Analyzers.Protocols.Http.Responses;

/// <summary>STC1013: status or header are set after the response has begun.</summary>
internal sealed class HttpLateChangeRule : SyntaxRule
{
    private const string Id = "STC1013";

    private static readonly DiagnosticDescriptor Throws = HttpDescriptor.Create(Id, "HttpLateChange", "HttpLateChangeThrowsMessage");
    private static readonly DiagnosticDescriptor Ignored = HttpDescriptor.Create(Id, "HttpLateChange", "HttpLateChangeIgnoredMessage");

    // Each step asks the same of its file, and of its type.
    private static readonly NodeMemory<StrongBox<bool>> Doubles = new(HasDouble);
    private static readonly NodeMemory<StrongBox<bool>> OtherBodies = new(HasOtherBody);

    public HttpLateChangeRule()
        : base(Throws, Ignored)
    {
    }

    public override void Register(CompilationSession session, SyntaxActions actions) =>
        actions.AddSearch(new NameSearch((file, name) => Analyze(file, name, session), HttpResponseStep.PartsIn, "(<"));

    private static void Analyze(SyntaxNodeAnalysisContext context, SyntaxToken name, CompilationSession session)
    {
        Semantics semantics = session.Semantics(context.SemanticModel, context.CancellationToken);
        if (HttpResponseStep.Of(name, semantics) is not { } step
            || !session.Switches.IsOn(Throws, step.Call.SyntaxTree, context.CancellationToken))
        {
            return;
        }

        var response = new Lazy<HttpResponseType?>(() => HttpResponseType.Of(semantics.Type(step.Response)));
        foreach (HttpLateChange change in HttpLateChange.After(step, path => response.Value?.IsBegunBy(path) ?? false, semantics))
        {
            if (response.Value is not { } type || !type.IsBegunBy(step.Path) || IsHarmless(step, type))
            {
                return;
            }

            if (type.IsTooLate(change.Path) && !IsExpectedToThrow(change.Place, step.Statement))
            {
                context.ReportDiagnostic(Finding(step, type, change));
            }
        }
    }

    private static Diagnostic Finding(HttpResponseStep step, HttpResponseType response, HttpLateChange change) => Diagnostic.Create(
        response.Throws(change.Path, step.Path) ? Throws : Ignored,
        change.Place.GetLocation(),
        [step.Call.GetLocation()],
        change.Path,
        step.Name,
        response.Label);

    /// <summary>
    /// Whether what is written may go elsewhere: into a stream that stands in for the response's, or a response that only a test has.
    /// </summary>
    private static bool IsHarmless(HttpResponseStep step, HttpResponseType response) =>
        response.HasHarmlessDouble
        && (Doubles.Of(step.Call.SyntaxTree.GetRoot()).Value || OtherBodies.Of(TypeOf(step.Call)).Value);

    private static StrongBox<bool> HasDouble(SyntaxNode root) =>
        new(root.SyntaxTree.ToString().IndexOf("DefaultHttpContext", StringComparison.Ordinal) >= 0);

    private static StrongBox<bool> HasOtherBody(SyntaxNode type) => new(type.DescendantNodes().Any(static node => IsOtherBody(node)));

    private static bool IsOtherBody(SyntaxNode node) => node is AssignmentExpressionSyntax
        {
            Left: MemberAccessExpressionSyntax { Name.Identifier.ValueText: "Body" },
        }
        or IdentifierNameSyntax { Identifier.ValueText: "IHttpResponseBodyFeature" };

    /// <summary>The outermost type: its other methods may have put another body in place.</summary>
    private static SyntaxNode TypeOf(SyntaxNode node) =>
        node.AncestorsAndSelf().OfType<TypeDeclarationSyntax>().LastOrDefault() ?? node.SyntaxTree.GetRoot();

    /// <summary>Whether somebody catches just what is thrown then, or tries nothing else.</summary>
    private static bool IsExpectedToThrow(SyntaxNode change, StatementSyntax step)
    {
        for (SyntaxNode? node = change; node is not null && node != step.Parent; node = node.Parent)
        {
            if (node is BlockSyntax { Parent: TryStatementSyntax attempt }
                && attempt.Block == node
                && (attempt.Block.Statements.Count == 1 ? attempt.Catches.Count > 0 : attempt.Catches.Any(IsOfLateChange)))
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsOfLateChange(CatchClauseSyntax clause) =>
        clause.Declaration is { Type: { } type }
        && SyntaxNames.Of(type) is "InvalidOperationException" or "HttpException" or "ObjectDisposedException";
}
