using System.Collections.Immutable;
using System.Globalization;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Diagnostics;
using StatusCodes.Analyzers.Catalog;
using StatusCodes.Analyzers.Detection;
using StatusCodes.Analyzers.Options;

namespace StatusCodes.Analyzers.Rules;

/// <summary>STC1009, STC2009, STC3009: a constant or an enum's member bears another code's name. Whether the name or the number is wrong only its author knows, so there is no fix.</summary>
internal sealed class MisnamedConstantRule : SyntaxRule
{
    public const string HttpId = "STC1009";
    public const string WebSocketId = "STC2009";
    public const string FtpId = "STC3009";

    public static readonly DiagnosticDescriptor Http = new(
        id: HttpId,
        title: Resources.Text("HttpMisnamedConstantTitle"),
        messageFormat: Resources.Text("HttpMisnamedConstantMessage"),
        category: "StatusCodes.Http",
        defaultSeverity: DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        description: Resources.Text("HttpMisnamedConstantDescription"),
        helpLinkUri: HelpLinks.HttpRegistry);

    public static readonly DiagnosticDescriptor Ftp = new(
        id: FtpId,
        title: Resources.Text("FtpMisnamedConstantTitle"),
        messageFormat: Resources.Text("HttpMisnamedConstantMessage"),
        category: "StatusCodes.Ftp",
        defaultSeverity: DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        description: Resources.Text("FtpMisnamedConstantDescription"),
        helpLinkUri: HelpLinks.FtpReplies);

    public static readonly DiagnosticDescriptor WebSocket = new(
        id: WebSocketId,
        title: Resources.Text("WebSocketMisnamedConstantTitle"),
        messageFormat: Resources.Text("HttpMisnamedConstantMessage"),
        category: "StatusCodes.WebSocket",
        defaultSeverity: DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        description: Resources.Text("WebSocketMisnamedConstantDescription"),
        helpLinkUri: HelpLinks.WebSocketRegistry);

    /// <summary>Every system that is looked at: one row each.</summary>
    private static readonly ImmutableArray<NamedConstantSystem> Systems = ImmutableArray.Create(
        new NamedConstantSystem(CodeSystem.Http, Http, "Http", First: 100, Last: 599),
        new NamedConstantSystem(CodeSystem.WebSocket, WebSocket, "Close", First: 1000, Last: 3999, Owner: "WebSocket"),
        new NamedConstantSystem(CodeSystem.Ftp, Ftp, "Ftp", First: 100, Last: 699));

    public override ImmutableArray<DiagnosticDescriptor> Descriptors { get; } = ImmutableArray.Create(Http, WebSocket, Ftp);

    public override void Register(CompilationStartAnalysisContext start, ConfiguredFiles files)
    {
        start.RegisterSyntaxNodeAction(AnalyzeEnum, SyntaxKind.EnumDeclaration);
        start.RegisterSyntaxNodeAction(AnalyzeVariables, SyntaxKind.FieldDeclaration, SyntaxKind.LocalDeclarationStatement);
    }

    private static void AnalyzeEnum(SyntaxNodeAnalysisContext context)
    {
        var declaration = (EnumDeclarationSyntax)context.Node;
        foreach (NamedConstantSystem system in Systems)
        {
            if (declaration.Members.Any(member => IsPlausible(member.EqualsValue, system)))
            {
                AnalyzeMembers(context, declaration, system);
            }
        }
    }

    private static void AnalyzeMembers(SyntaxNodeAnalysisContext context, EnumDeclarationSyntax declaration, NamedConstantSystem system)
    {
        var semantics = new Semantics(context.SemanticModel, context.CancellationToken);
        ConstantEvidence? evidence = null;
        foreach (EnumMemberDeclarationSyntax member in declaration.Members)
        {
            // A member without a value counts on from the one before; one that is another constant was named on purpose.
            if (LiteralOf(member.EqualsValue) is null && member.EqualsValue is not null)
            {
                continue;
            }

            if (semantics.Declared(member) is IFieldSymbol field
                && ConstantEvidence.Number(field.ConstantValue) is { } value
                && Misnamed(system, field.Name, value) is { } named
                && (evidence ??= new ConstantEvidence(system, field.ContainingType, semantics)).Convict(named, value))
            {
                Report(context, system, LiteralOf(member.EqualsValue)?.GetLocation() ?? member.Identifier.GetLocation(), field.Name, named, value);
            }
        }
    }

    private static void AnalyzeVariables(SyntaxNodeAnalysisContext context)
    {
        if (!QuietPlaces.IsConstant(context.Node))
        {
            return;
        }

        VariableDeclarationSyntax declaration = context.Node is BaseFieldDeclarationSyntax field ? field.Declaration : ((LocalDeclarationStatementSyntax)context.Node).Declaration;
        foreach (VariableDeclaratorSyntax variable in declaration.Variables)
        {
            foreach (NamedConstantSystem system in Systems)
            {
                if (IsPlausible(variable.Initializer, system))
                {
                    AnalyzeVariable(context, variable, system);
                }
            }
        }
    }

    private static void AnalyzeVariable(SyntaxNodeAnalysisContext context, VariableDeclaratorSyntax variable, NamedConstantSystem system)
    {
        LiteralExpressionSyntax literal = LiteralOf(variable.Initializer)!;
        int value = LiteralNumber.Read(literal.Token.Text);
        var semantics = new Semantics(context.SemanticModel, context.CancellationToken);
        if (Misnamed(system, variable.Identifier.ValueText, value) is { } named
            && semantics.Declared(variable) is { } symbol
            && TypeOf(symbol) is { } type
            && (CodeEnums.SystemOf(type) == system.System
                || (IsInteger(type) && symbol.ContainingType is { } owner && new ConstantEvidence(system, owner, semantics).Convict(named, value))))
        {
            Report(context, system, literal.GetLocation(), symbol.Name, named, value);
        }
    }

    private static NamedCode? Misnamed(NamedConstantSystem system, string name, int value) =>
        system.MayBe(value) && NamedCode.Find(system.System, name, value) is { } named && !named.Covers(value) && (system.System != CodeSystem.WebSocket || IsOfOneRange(named, value))
            ? named
            : null;

    /// <summary>
    /// The protocol's own codes and the registered ones are named apart: a policy violation (1008) may be called Unauthorized as well as 3000,
    /// and what is not registered of 3000–3999 belongs to the library that uses it (RFC 6455 §7.4.2).
    /// </summary>
    private static bool IsOfOneRange(NamedCode named, int value) =>
        !named.IsEveryday
        && named.Entry.First / 1000 == value / 1000
        && CodeCatalog.Instance.Find(CodeSystem.WebSocket, value) is not { Registration: Registration.Nonstandard };

    private static bool IsPlausible(EqualsValueClauseSyntax? clause, NamedConstantSystem system) =>
        LiteralOf(clause) is { } literal && system.MayBe(LiteralNumber.Read(literal.Token.Text));

    private static LiteralExpressionSyntax? LiteralOf(EqualsValueClauseSyntax? clause) =>
        clause is null ? null : RangeBound.WithoutCasts(clause.Value) as LiteralExpressionSyntax;

    private static ITypeSymbol? TypeOf(ISymbol symbol) => (symbol as IFieldSymbol)?.Type ?? (symbol as ILocalSymbol)?.Type;

    private static bool IsInteger(ITypeSymbol type) => type.SpecialType is >= SpecialType.System_Int16 and <= SpecialType.System_UInt64;

    private static void Report(SyntaxNodeAnalysisContext context, NamedConstantSystem system, Location place, string name, NamedCode named, int value)
    {
        string number = value.ToString(CultureInfo.InvariantCulture);
        CodeEntry? actual = CodeCatalog.Instance.Find(system.System, value);
        context.ReportDiagnostic(Diagnostic.Create(
            system.Descriptor,
            place,
            name,
            named.Entry.First.ToString(CultureInfo.InvariantCulture),
            named.Entry.Source,
            actual is null ? number : $"{number} \"{actual.ShownName()}\""));
    }
}
