using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Diagnostics;
using StatusCodes.Analyzers.Catalog;
using StatusCodes.Analyzers.Detection;
using StatusCodes.Analyzers.Options;
using StatusCodes.Analyzers.Rules;

namespace StatusCodes.Analyzers;

/// <summary>The one analyzer: finds numbers that stand where a status code belongs, and asks the rules about them.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
internal sealed class StatusCodeAnalyzer : DiagnosticAnalyzer
{
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } = RuleList.AllDescriptors;

    public override void Initialize(AnalysisContext context)
    {
        context.ConfigureGeneratedCodeAnalysis(GeneratedCodeAnalysisFlags.None);
        context.EnableConcurrentExecution();
        context.RegisterCompilationStartAction(static start =>
        {
            AnalyzerConfigOptionsProvider configured = start.Options.AnalyzerConfigOptionsProvider;
            var switches = new RuleSwitches(start.Compilation, configured);
            if (!switches.AnyIsOn(start.Compilation, start.CancellationToken))
            {
                return;
            }

            var files = new ConfiguredFiles(start.Compilation, configured, switches);
            var ftp = new FtpFiles();
            start.RegisterSyntaxTreeAction(new UnreadableOptions(start.Compilation, configured, files).Analyze);
            // Literal syntax, not literal operations: for those the compiler would build the operation tree of every body.
            start.RegisterSyntaxNodeAction(node => AnalyzeLiteral(node, ftp, files), SyntaxKind.NumericLiteralExpression);
            start.RegisterSyntaxNodeAction(node => AnalyzeText(node, ftp, files), SyntaxKind.StringLiteralExpression);
            start.RegisterSyntaxNodeAction(node => AnalyzeLine(node, files), SyntaxKind.InterpolatedStringExpression);
            start.RegisterSyntaxNodeAction(node => AnalyzeConstant(node, ftp, files), SyntaxKind.SimpleMemberAccessExpression);
            var imported = new ImportedConstants(start.Compilation);
            start.RegisterSyntaxNodeAction(node => AnalyzeImported(node, imported, files), SyntaxKind.CompilationUnit);
            foreach (SyntaxRule rule in RuleList.OnSyntax)
            {
                rule.Register(start, files);
            }
        });
    }

    private static void AnalyzeLiteral(SyntaxNodeAnalysisContext context, FtpFiles ftp, ConfiguredFiles files)
    {
        var literal = (LiteralExpressionSyntax)context.Node;
        int value = LiteralNumber.Read(literal.Token.Text);
        if (value < 0)
        {
            return;
        }

        bool isNegative = literal.Parent.IsKind(SyntaxKind.UnaryMinusExpression);
        var expression = isNegative ? (ExpressionSyntax)literal.Parent! : literal;
        if ((LiteralNumber.MayBeHttp(value) && !isNegative) || MayBeCode(expression, value, ftp) || files.Options(literal.SyntaxTree).MayConcern(expression, value))
        {
            Judge(context, expression, isNegative ? -value : value, files);
        }
    }

    /// <summary>Whether the words around a number that is no HTTP status by itself let it be a code.</summary>
    private static bool MayBeCode(ExpressionSyntax number, int value, FtpFiles ftp)
    {
        var place = new NumberPlace(number);
        return StatusHints.Surround(place) || CloseHints.Surround(place, value) || ReplyHints.Surround(place, value, ftp);
    }

    /// <summary>Only FTP keeps its codes as text; an HTTP code in a text is no magic number.</summary>
    private static void AnalyzeText(SyntaxNodeAnalysisContext context, FtpFiles ftp, ConfiguredFiles files)
    {
        var literal = (LiteralExpressionSyntax)context.Node;
        int value = ReplyText.Read(literal.Token.Text);
        if (value < 0)
        {
            AnalyzeLine(context, files);
        }
        else if (ReplyHints.Surround(new NumberPlace(literal), byReply: true, ftp) || files.Options(literal.SyntaxTree).MayConcern(literal, value))
        {
            Judge(context, literal, value, files);
        }
    }

    /// <summary>A text that begins with a reply code, where it is plainly sent as a reply.</summary>
    private static void AnalyzeLine(SyntaxNodeAnalysisContext context, ConfiguredFiles files)
    {
        var line = (ExpressionSyntax)context.Node;
        int value = ReplyLines.Read(line);
        if (value >= 0 && ReplyLines.MaySend(line)
            && ReplyLines.Find(line, value, new Semantics(context.SemanticModel, context.CancellationToken, files.Options(line.SyntaxTree))) is { } use)
        {
            Judge(context, use, RuleList.ReplyLine, files);
        }
    }

    private static void AnalyzeConstant(SyntaxNodeAnalysisContext context, FtpFiles ftp, ConfiguredFiles files)
    {
        var access = (MemberAccessExpressionSyntax)context.Node;
        if (NamedConstants.OwnerOf(access) is not { } type || !(NamedConstants.MayBe(type, access.Name.Identifier.ValueText) || MayBeMistaken(access, ftp)))
        {
            return;
        }

        if (new Semantics(context.SemanticModel, context.CancellationToken).Constant(access) is { } value)
        {
            Judge(context, access, value, files);
        }
    }

    /// <summary>Whether the words around an HTTP status ask for another protocol's code.</summary>
    private static bool MayBeMistaken(ExpressionSyntax status, FtpFiles ftp)
    {
        var place = new NumberPlace(status);
        return CloseHints.Surround(place) || ReplyHints.Surround(place, byReply: false, ftp);
    }

    private static void AnalyzeImported(SyntaxNodeAnalysisContext context, ImportedConstants imported, ConfiguredFiles files)
    {
        var semantics = new Semantics(context.SemanticModel, context.CancellationToken);
        foreach (ExpressionSyntax constant in imported.In((CompilationUnitSyntax)context.Node))
        {
            if (semantics.Symbol(constant) is IFieldSymbol { ContainingType.Name: { } type } && NamedConstants.IsOwner(type) && semantics.Constant(constant) is { } value)
            {
                Judge(context, constant, value, files);
            }
        }
    }

    private static void Judge(SyntaxNodeAnalysisContext context, ExpressionSyntax expression, int value, ConfiguredFiles files)
    {
        SyntaxTree tree = expression.SyntaxTree;
        var semantics = new Semantics(context.SemanticModel, context.CancellationToken, files.Options(tree));
        if (SlotFinder.Find(expression, value, semantics) is not { } use || (expression.IsKind(SyntaxKind.StringLiteralExpression) && use.System != CodeSystem.Ftp))
        {
            return;
        }

        Judge(context, use, RuleList.Of(use.System), files);
    }

    private static void Judge(SyntaxNodeAnalysisContext context, CodeUse use, ImmutableArray<CodeRule> rules, ConfiguredFiles files)
    {
        SyntaxTree tree = use.Expression.SyntaxTree;
        FileSettings settings = files.Of(tree, context.CancellationToken);
        var semantics = new Semantics(context.SemanticModel, context.CancellationToken, files.Options(tree));
        var judgement = new Judgement(use, CodeCatalog.Instance.Find(use.System, use.Value), settings.Names, semantics);
        foreach (CodeRule rule in rules)
        {
            if (!settings.IsOn(rule) || (rule.AcceptsAllowedCodes && judgement.IsAllowedCode))
            {
                continue;
            }

            if (rule.Judge(judgement) is { } finding && settings.IsOn(finding.Descriptor))
            {
                context.ReportDiagnostic(finding);
                return;
            }
        }
    }
}
