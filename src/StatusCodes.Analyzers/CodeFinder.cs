using System;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Diagnostics;
using StatusCodes.Analyzers.Detection;
using StatusCodes.Analyzers.Detection.Shapes;
using StatusCodes.Analyzers.Rules;
using StatusCodes.Analyzers.Rules.NeverEqual;
using StatusCodes.Analyzers.Session;
using StatusCodes.Analyzers.Symbols;
using StatusCodes.Analyzers.Syntax;
using StatusCodes.Analyzers.Systems;
using StatusCodes.Analyzers.Words;

namespace StatusCodes.Analyzers;

/// <summary>
/// The way of a number: is it read, may it be a code where it stands, is it one, and what do the rules say of it?
/// Each question is asked only after the cheaper one.
/// </summary>
/// <param name="session">The compilation's settings.</param>
/// <param name="runner">Asks the rules.</param>
/// <param name="names">Looks at the texts of enums' values; null where nothing may be said of them.</param>
internal sealed class CodeFinder(CompilationSession session, RuleRunner runner, EnumTextFinder? names)
{
    /// <summary>Hears of findings that the gate has held back; null where what it holds back is not looked at.</summary>
    public Action<Diagnostic>? HeldBack { get; init; }

    public void AnalyzeNumber(SyntaxNodeAnalysisContext context, LiteralExpressionSyntax literal, int value)
    {
        bool isNegative = literal.Parent.IsKind(SyntaxKind.UnaryMinusExpression);
        Site site = Site.Of(isNegative ? (ExpressionSyntax)literal.Parent! : literal);
        value = isNegative ? -value : value;
        Judge(context, site, value, session.Gate.CanNumberPass(site, value) || IsConfigured(context, site, value));
    }

    /// <summary>
    /// What is sent by <c>default</c> is 0: <c>socket.CloseAsync(default, "", token)</c>. Of a nullable it is null,
    /// and one branch of a choice may say that there is none.
    /// </summary>
    public void AnalyzeDefault(SyntaxNodeAnalysisContext context)
    {
        var expression = (ExpressionSyntax)context.Node;
        Site site = Site.Of(expression);
        if (site.Kind is SiteKind.Argument or SiteKind.Assignment
            && site.Landing == site.Value
            && session.Gate.CanNumberPass(site, 0)
            && ValueTypes.IsNumber(new Binder(context.SemanticModel, context.CancellationToken).Type(expression)))
        {
            Judge(context, site, 0, isLetThrough: true);
        }
    }

    public void AnalyzeText(SyntaxNodeAnalysisContext context, LiteralExpressionSyntax literal)
    {
        if (names?.Find(literal, context) is { } neverEqual)
        {
            context.ReportDiagnostic(neverEqual);
            return;
        }

        int value = LiteralText.Read(literal.Token.Text);
        if (value < 0)
        {
            return;
        }

        Site site = Site.Of(literal);
        Judge(context, site, value, session.Gate.CanTextPass(site, value) || IsConfigured(context, site, value));
    }

    /// <param name="context">The file.</param>
    /// <param name="owner">A name in it that may be the type of a constant.</param>
    public void AnalyzeConstant(SyntaxNodeAnalysisContext context, SyntaxToken owner)
    {
        string type = owner.ValueText;
        if (!session.Judged.MayBeOwner(type) || SyntaxNames.AccessOf(owner) is not { } access)
        {
            return;
        }

        Site site = Site.Of(access);
        bool isJudged = session.Judged.MayBe(type, access.Name.Identifier.ValueText)
            // What has no catalog is another's wherever it is a code, and gRPC's is called like most properties that hold a status.
            && (session.Judged.HasCatalog(type) || MayBeAnothers(site, type));
        bool isLetThrough = isJudged
            || BoxedComparison.MayBe(site)
            || session.Gate.IsConstantJudgedAt(site, type)
            || runner.MayJudgeAround(access)
            || (MayBeAnothers(site, type) && session.Gate.CanConstantPass(site, type));
        if ((isLetThrough || HeldBack is not null)
            && ValueOf(access, new Binder(context.SemanticModel, context.CancellationToken)) is { } value)
        {
            // The others are only looked at for where they stand: they may be another system's.
            Judge(context, site, value, isLetThrough, isJudged ? Semantics.MostSteps : 0);
        }
    }

    /// <summary>
    /// Whether a constant may stand where another system's code belongs. An enum's member cannot without a cast,
    /// but where it is held against something as an object.
    /// </summary>
    private bool MayBeAnothers(in Site site, string holder) =>
        site.Landing != site.Value
        || !session.Systems.IsEnumHolderName(holder)
        || site.Kind == SiteKind.Subject
        || (site is { Kind: SiteKind.Argument, Meets: InvocationExpressionSyntax call } && CallNames.IsEquality(SyntaxNames.Called(call)));

    public void AnalyzeImported(SyntaxNodeAnalysisContext context)
    {
        var binder = new Binder(context.SemanticModel, context.CancellationToken);
        foreach (ExpressionSyntax constant in session.Imported.In((CompilationUnitSyntax)context.Node, context.CancellationToken))
        {
            if (ValueOf(constant, binder) is { } value)
            {
                Judge(context, Site.Of(constant), value, isLetThrough: true, Semantics.MostSteps);
            }
        }
    }

    /// <summary>
    /// The value of a framework's constant, or of a library's own that nobody may send;
    /// null for every other, whose type may be called the same.
    /// </summary>
    private int? ValueOf(ExpressionSyntax constant, Binder binder) =>
        binder.Field(constant) is not { ContainingType: { } type } field ? null
            : session.Systems.IsHolder(type) ? (field.HasConstantValue ? field.ConstantValue as int? : null)
            : session.Judged.ReservedValueOf(field);

    /// <summary>A framework's constant is a code wherever it stands; what becomes of it there is not known.</summary>
    private static CodeUse? OfItself(in Site site, int value, Semantics semantics) =>
        site.Value is MemberAccessExpressionSyntax
        && semantics.Symbol(site.Value) is IFieldSymbol { ContainingType: { } type }
        && semantics.Systems.HeldBy(type) is { } system
            ? new CodeUse(Slot.Named(system.System), value, site.Value)
            : null;

    private bool IsConfigured(SyntaxNodeAnalysisContext context, in Site site, int value) =>
        session.HasPlaces
        && session.Of(context.Node.SyntaxTree) is var settings
        && session.Gate.CanConfiguredPass(site, value, settings.Known, settings.Options);

    /// <summary>Reports what the rules say of a value, if it is a code where it stands or ends.</summary>
    /// <param name="context">The file.</param>
    /// <param name="site">Where the value stands.</param>
    /// <param name="value">The value.</param>
    /// <param name="isLetThrough">Whether the gate lets it through.</param>
    /// <param name="steps">How far it is followed; null for as far as a number is.</param>
    public void Judge(SyntaxNodeAnalysisContext context, in Site site, int value, bool isLetThrough, int? steps = null)
    {
        if ((!isLetThrough && HeldBack is null) || !runner.MayJudge(site.Value.SyntaxTree, context.CancellationToken))
        {
            return;
        }

        session.CountQuestion();
        Semantics semantics = session.Semantics(context.SemanticModel, context.CancellationToken) with
        {
            Steps = steps ?? (session.Systems.IsDefined(value) ? Semantics.MostSteps : Semantics.FewSteps),
        };
        if ((SlotFinder.Find(site, value, semantics) ?? ConversionSlots.Find(site, value, semantics) ?? OfItself(site, value, semantics))
                is not { } use
            || runner.Judge(use, semantics) is not { } finding)
        {
            return;
        }

        if (isLetThrough)
        {
            context.ReportDiagnostic(finding);
        }
        else
        {
            HeldBack!(finding);
        }
    }
}
