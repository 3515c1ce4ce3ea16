using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Diagnostics;
using StatusCodes.Analyzers.Rules;
using StatusCodes.Analyzers.Session;
using StatusCodes.Analyzers.Symbols;
using StatusCodes.Analyzers.Syntax;
using StatusCodes.Analyzers.Systems;
using StatusCodes.Analyzers.Texts;

namespace StatusCodes.Analyzers.Protocols.Http.Names;

/// <summary>
/// STC1014: a constant is called by a name that its registry has retired, and the same type has the modern one.
/// Close codes have no such names; .NET's names for FTP replies are its own.
/// </summary>
internal sealed class HttpRetiredNameRule : SyntaxRule
{
    public const string Id = "STC1014";

    private static readonly DiagnosticDescriptor Retired = HttpDescriptor.Create(
        Id, "HttpRetiredName", "HttpRetiredNameMessage", HttpDescriptor.Registry, DiagnosticSeverity.Info);

    public HttpRetiredNameRule()
        : base(Retired)
    {
    }

    public override void Register(CompilationSession session, SyntaxActions actions)
    {
        actions.AddOfConstants((file, owner) =>
        {
            if (SyntaxNames.AccessOf(owner) is { } access
                && HttpRetiredNames.MayBe(owner.ValueText, access.Name.Identifier.ValueText))
            {
                Analyze(file, access, session);
            }
        });
        actions.AddOfImports(file => AnalyzeImported(file, session));
    }

    /// <summary><c>using static System.Net.HttpStatusCode;</c> and <c>using Http = System.Net.HttpStatusCode;</c>.</summary>
    private static void AnalyzeImported(SyntaxNodeAnalysisContext context, CompilationSession session)
    {
        foreach (ExpressionSyntax constant in session.Imported.In(
            (CompilationUnitSyntax)context.Node,
            static (type, member, _) => HttpRetiredNames.MayBe(type, member),
            context.CancellationToken))
        {
            Analyze(context, constant, session);
        }
    }

    private static void Analyze(SyntaxNodeAnalysisContext context, ExpressionSyntax written, CompilationSession session)
    {
        if (IsNameTaken(written) || !session.Switches.IsOn(Retired, written.SyntaxTree, context.CancellationToken))
        {
            return;
        }

        var binder = new Binder(context.SemanticModel, context.CancellationToken);
        if (binder.Field(written) is { } constant
            && HttpRetiredNames.ModernOf(constant, session.Of(written.SyntaxTree).Constants) is ({ } modern, var code))
        {
            context.ReportDiagnostic(Diagnostic.Create(
                Retired.Citing(code.System, code.Entry.ShownSource()).Explaining(code.System, code.Entry, code.Value),
                (written is MemberAccessExpressionSyntax access ? access.Name : written).GetLocation(),
                DiagnosticProperties.Of(new CodeUse(Slot.Certain(code.System), code.Value, written)),
                constant.Name,
                code.Text,
                code.Entry.ShownName(),
                code.Entry.SourceInMessage(),
                $"{modern.ContainingType.Name}.{modern.Name}"));
        }
    }

    /// <summary>In <c>nameof(HttpStatusCode.Moved)</c> the name itself is the value.</summary>
    private static bool IsNameTaken(ExpressionSyntax constant) =>
        constant.Parent is ArgumentSyntax { Parent.Parent: InvocationExpressionSyntax { Expression: IdentifierNameSyntax called } }
        && called.Identifier.ValueText == "nameof";
}
