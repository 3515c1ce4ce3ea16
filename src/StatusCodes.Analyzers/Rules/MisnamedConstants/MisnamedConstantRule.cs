using System.Collections.Concurrent;
using System.Collections.Immutable;
using System.Globalization;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Diagnostics;
using StatusCodes.Analyzers.Session;
using StatusCodes.Analyzers.Symbols;
using StatusCodes.Analyzers.Syntax;
using StatusCodes.Analyzers.Texts;
using StatusCodes.Analyzers.Words;

namespace StatusCodes.Analyzers.Rules.MisnamedConstants;

/// <summary>
/// 009: a constant or an enum's member bears another code's name.
/// Whether the name or the number is wrong only its author knows, so there is no fix.
/// One rule for all systems: each declaration is looked at once.
/// </summary>
internal sealed class MisnamedConstantRule : SyntaxRule
{
    private readonly ImmutableArray<DeclaredConstants> _systems;

    public MisnamedConstantRule(ImmutableArray<DeclaredConstants> systems)
        : base(systems.Select(static system => system.Descriptor)
            .Concat(systems.Select(static system => system.OutOfRange).OfType<DiagnosticDescriptor>())
            .ToArray()) => _systems = systems;

    public override void Register(CompilationSession session, SyntaxActions actions)
    {
        ImmutableArray<DeclaredConstants> systems = _systems
            .Where(system => session.Switches.IsOnAnywhere(system.Descriptor, actions.Cancellation))
            .ToImmutableArray();
        var walk = new Walk(systems, session);
        actions.Add(walk.AnalyzeEnum, SyntaxKind.EnumDeclaration);
        actions.AddOfNumbers(DeclaredConstants.Smallest, walk.AnalyzeNumber);
    }

    private static LiteralExpressionSyntax? LiteralOf(EqualsValueClauseSyntax? clause) =>
        clause is null ? null : ValuePath.WithoutCasts(clause.Value) as LiteralExpressionSyntax;

    private static bool IsPlausible(EqualsValueClauseSyntax? clause, DeclaredConstants system) =>
        LiteralOf(clause) is { } literal && system.IsPlausible(LiteralNumber.Read(literal.Token.Text));

    private static bool HasPlausible(EnumDeclarationSyntax declaration, DeclaredConstants system)
    {
        foreach (EnumMemberDeclarationSyntax member in declaration.Members)
        {
            if (IsPlausible(member.EqualsValue, system))
            {
                return true;
            }
        }

        return false;
    }

    private static CodeNameMatch? Misnamed(DeclaredConstants system, string name, int value) =>
        system.IsPlausible(value)
        && CodeNameMatch.Find(system.Knowledge.System, name, value) is { } named
        && !named.HasNumber(value)
        && system.MayBeMistaken(named, value)
            ? named
            : null;

    private static void ReportSlip(SyntaxNodeAnalysisContext context, DeclaredConstants system, Location place, string name, int value) =>
        context.ReportDiagnostic(Diagnostic.Create(
            system.OutOfRange!,
            place,
            name,
            value.ToString(CultureInfo.InvariantCulture),
            system.Knowledge.System.Label));

    private static void Report(
        SyntaxNodeAnalysisContext context,
        DeclaredConstants system,
        Location place,
        string name,
        CodeNameMatch named,
        int value)
    {
        string number = value.ToString(CultureInfo.InvariantCulture);
        context.ReportDiagnostic(Diagnostic.Create(
            system.Descriptor
                .Citing(system.Knowledge.System, named.Entry.ShownSource())
                .Explaining(system.Knowledge.System, named.Entry, named.Entry.First),
            place,
            name,
            named.Entry.First.ToString(CultureInfo.InvariantCulture),
            named.Entry.SourceInMessage(),
            system.Knowledge.System.Find(value) is { } actual
                ? actual.NumberAndNameIn(system.Knowledge.System, number)
                : number));
    }

    /// <summary>The look at one compilation's declarations, for the systems whose rule is on.</summary>
    private sealed class Walk(ImmutableArray<DeclaredConstants> systems, CompilationSession session)
    {
        // All of a type's constants ask the same of it.
        private readonly ConcurrentDictionary<(DeclaredConstants System, ISymbol Type), TypeEvidence> _evidence = new();

        private TypeEvidence EvidenceOf(DeclaredConstants system, INamedTypeSymbol type, Binder binder) =>
            _evidence.TryGetValue((system, type), out TypeEvidence? known)
                ? known
                : _evidence.GetOrAdd((system, type), system.EvidenceOf(type, binder));

        public void AnalyzeEnum(SyntaxNodeAnalysisContext context)
        {
            var declaration = (EnumDeclarationSyntax)context.Node;
            foreach (DeclaredConstants system in systems)
            {
                if (HasPlausible(declaration, system) && IsOn(system, context))
                {
                    AnalyzeMembers(context, declaration, system);
                }
            }
        }

        /// <summary>A number that a constant is made with. Asked of every number: of declarations there are more.</summary>
        public void AnalyzeNumber(SyntaxNodeAnalysisContext context, LiteralExpressionSyntax literal, int value)
        {
            if (VariableOf(literal) is not { } variable)
            {
                return;
            }

            foreach (DeclaredConstants system in systems)
            {
                if (system.IsPlausible(value) && IsOn(system, context))
                {
                    AnalyzeVariable(context, variable, system);
                }
                else if (MayBeSlip(system, TypeAround(variable), variable.Identifier.ValueText, value) && IsOn(system, context))
                {
                    AnalyzeSlip(context, variable, literal, system);
                }
            }
        }

        private static VariableDeclaratorSyntax? VariableOf(LiteralExpressionSyntax literal)
        {
            SyntaxNode? outer = literal.Parent;
            while (outer is ParenthesizedExpressionSyntax or CastExpressionSyntax)
            {
                outer = outer.Parent;
            }

            return outer is EqualsValueClauseSyntax
                {
                    Parent: VariableDeclaratorSyntax { Parent: VariableDeclarationSyntax { Parent: { } declaration } } variable,
                }
                && ExemptPositions.IsConstant(declaration)
                    ? variable
                    : null;
        }

        private bool IsOn(DeclaredConstants system, SyntaxNodeAnalysisContext context) =>
            session.Switches.IsOn(system.Descriptor, context.Node.SyntaxTree, context.CancellationToken);

        private static void AnalyzeMembers(SyntaxNodeAnalysisContext context, EnumDeclarationSyntax declaration, DeclaredConstants system)
        {
            var binder = new Binder(context.SemanticModel, context.CancellationToken);
            TypeEvidence? evidence = null;
            foreach (EnumMemberDeclarationSyntax member in declaration.Members)
            {
                // A member without a value counts on from the one before; one that is another constant was named on purpose.
                if (LiteralOf(member.EqualsValue) is null && member.EqualsValue is not null)
                {
                    continue;
                }

                if (binder.Declared(member) is not IFieldSymbol field || ValueTypes.Number(field.ConstantValue) is not { } value)
                {
                    continue;
                }

                Location place = LiteralOf(member.EqualsValue)?.GetLocation() ?? member.Identifier.GetLocation();
                if (Misnamed(system, field.Name, value) is { } named)
                {
                    if (IsMistake(system, evidence ??= system.EvidenceOf(field.ContainingType, binder), named, value))
                    {
                        Report(context, system, place, field.Name, named, value);
                    }
                }
                else if (MayBeSlip(system, declaration.Identifier.ValueText, field.Name, value)
                    && IsSlip(system, evidence ??= system.EvidenceOf(field.ContainingType, binder)))
                {
                    ReportSlip(context, system, place, field.Name, value);
                }
            }
        }

        private void AnalyzeVariable(SyntaxNodeAnalysisContext context, VariableDeclaratorSyntax variable, DeclaredConstants system)
        {
            LiteralExpressionSyntax literal = LiteralOf(variable.Initializer)!;
            int value = LiteralNumber.Read(literal.Token.Text);
            var binder = new Binder(context.SemanticModel, context.CancellationToken);
            if (Misnamed(system, variable.Identifier.ValueText, value) is { } named
                && binder.Declared(variable) is { } symbol
                && ValueTypes.Of(symbol) is { } type
                && (session.Systems.OfEnum(type) == system.Knowledge
                    || (ValueTypes.IsInteger(type)
                        && symbol.ContainingType is { } owner
                        && IsMistake(system, EvidenceOf(system, owner, binder), named, value))))
            {
                Report(context, system, literal.GetLocation(), symbol.Name, named, value);
            }
        }

        private void AnalyzeSlip(
            SyntaxNodeAnalysisContext context,
            VariableDeclaratorSyntax variable,
            LiteralExpressionSyntax literal,
            DeclaredConstants system)
        {
            int value = LiteralNumber.Read(literal.Token.Text);
            var binder = new Binder(context.SemanticModel, context.CancellationToken);
            if (binder.Declared(variable) is IFieldSymbol { ContainingType: { } owner } field
                && ValueTypes.IsInteger(field.Type)
                && IsSlip(system, EvidenceOf(system, owner, binder)))
            {
                ReportSlip(context, system, literal.GetLocation(), field.Name, value);
            }
        }

        private static string TypeAround(SyntaxNode declaration) =>
            SyntaxNames.OfDeclared(declaration.FirstAncestorOrSelf<TypeDeclarationSyntax>());

        private static bool MayBeSlip(DeclaredConstants system, string type, string name, int value) =>
            system.OutOfRange is not null && !system.IsPlausible(value) && system.MayBeSlip(type, name, value);

        private static bool IsSlip(DeclaredConstants system, TypeEvidence evidence) =>
            !system.Knowledge.IsForeign(evidence.Type) && system.IsSlip(evidence);

        private static bool IsMistake(DeclaredConstants system, TypeEvidence evidence, CodeNameMatch named, int value) =>
            !system.Knowledge.IsForeign(evidence.Type)
            && !(evidence.IsOfOthers && evidence.Type.TypeKind == TypeKind.Enum)
            && system.IsMistake(evidence, named, value);
    }
}
