using System.Globalization;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Diagnostics;
using StatusCodes.Analyzers.Detection;
using StatusCodes.Analyzers.Detection.Shapes;
using StatusCodes.Analyzers.Protocols.Http.Bodies;
using StatusCodes.Analyzers.Rules;
using StatusCodes.Analyzers.Session;
using StatusCodes.Analyzers.Syntax;
using StatusCodes.Analyzers.Systems;
using StatusCodes.Analyzers.Texts;

namespace StatusCodes.Analyzers.Protocols.Http.Rules;

/// <summary>
/// STC1016 where neither a number in a slot nor a framework's constant says what the body says: a constant of any class, an enum of the
/// project, a type whose constructor sets it, or a number that a local's body is made with. Found from the answer, because such names are
/// called anything.
/// </summary>
/// <param name="contradicts">The message.</param>
internal sealed class HttpAnsweredBodyRule(DiagnosticDescriptor contradicts) : SyntaxRule(contradicts)
{
    private static readonly string[] Names =
    [
        "BadRequest", "NotFound", "StatusCode", "Ok", "Json", "Unauthorized", "Conflict", "Unprocessable", "ObjectResult",
        "InternalServerError", "CreateResponse", "ContentResult", "WriteAsync", "Content",
    ];

    public override void Register(CompilationSession session, SyntaxActions actions) =>
        actions.AddSearch(new NameSearch((file, name) => Analyze(file, name, session), PartsIn, "("));

    /// <summary>Files without answers are searched for two words, not for all of their names.</summary>
    private static string[] PartsIn(ref SearchedText text) => text.Has("Result") || text.Has("Response") ? Names : [];

    private void Analyze(SyntaxNodeAnalysisContext context, SyntaxToken name, CompilationSession session)
    {
        if (((ExpressionSyntax?)SyntaxNames.CallOf(name) ?? SyntaxNames.CreationOf(name)) is not { } answer)
        {
            return;
        }

        foreach (ExpressionSyntax body in HttpAnsweredBodies.Of(answer))
        {
            bool isGiven = false;
            foreach (ExpressionSyntax value in HttpAnsweredBodies.StatusesOf(body))
            {
                isGiven |= Judge(context, answer, value, session);
            }

            if (!isGiven && body is BaseObjectCreationExpressionSyntax or InvocationExpressionSyntax)
            {
                JudgeType(context, answer, body, session);
            }
        }
    }

    /// <summary>Whether a body's own value contradicts its answer.</summary>
    private bool Judge(SyntaxNodeAnalysisContext context, ExpressionSyntax answer, ExpressionSyntax value, CompilationSession session)
    {
        ExpressionSyntax named = ValuePath.WithoutCasts(value);
        if (!session.Switches.IsOn(contradicts, answer.SyntaxTree, context.CancellationToken))
        {
            return false;
        }

        Semantics semantics = session.Semantics(context.SemanticModel, context.CancellationToken);
        bool isOwn = named is LiteralExpressionSyntax || HttpBodyMember.Of(named)?.Key is not null;
        return (HttpOwnStatus.Of(named, HttpCodes.System, semantics) ?? (isOwn ? semantics.Constant(value) : null)) is { } status
            && (isOwn ? !IsNumberInSlot(named, status, semantics) : !IsJudgedElsewhere(named, semantics, session))
            && HttpKeptBodies.Find(named, status, HttpCodes.System, semantics) is { } found
            && Report(context, answer, named, status, found);
    }

    private void JudgeType(
        SyntaxNodeAnalysisContext context,
        ExpressionSyntax answer,
        ExpressionSyntax made,
        CompilationSession session)
    {
        if (!session.Switches.IsOn(contradicts, answer.SyntaxTree, context.CancellationToken))
        {
            return;
        }

        Semantics semantics = session.Semantics(context.SemanticModel, context.CancellationToken);
        if (StatusOf(made, semantics) is var (member, status)
            && HttpKeptBodies.FindOfType(made, member, status, HttpCodes.System, semantics) is { } found)
        {
            Report(context, answer, (SyntaxNode?)(made as ObjectCreationExpressionSyntax)?.Type ?? made, status, found);
        }
    }

    /// <summary>The status that an object has of its own accord, by its type or by the method that makes it.</summary>
    private static (ISymbol Member, int Status)? StatusOf(ExpressionSyntax made, Semantics semantics) => made switch
    {
        BaseObjectCreationExpressionSyntax creation =>
            HttpBodyTypes.MayHaveStatus(creation, semantics.Binder) ? HttpBodyTypes.StatusOf(creation, semantics) : null,
        InvocationExpressionSyntax call =>
            HttpBodyFactories.MayHaveStatus(call, semantics.Binder) ? HttpBodyFactories.StatusOf(call, semantics) : null,
        _ => null,
    };

    /// <summary>Whether a number is a code where it stands, so that its own way comes here.</summary>
    private static bool IsNumberInSlot(ExpressionSyntax value, int status, Semantics semantics) =>
        value is LiteralExpressionSyntax && SlotFinder.Find(Site.Of(value), status, semantics) is not null;

    /// <summary>Whether the way of a number comes here, too: by a framework's constant, a local's, or one of a class of codes.</summary>
    private static bool IsJudgedElsewhere(ExpressionSyntax named, Semantics semantics, CompilationSession session) =>
        semantics.Symbol(named) is not IFieldSymbol { ContainingType: { } type } field
        || session.Systems.IsHolder(type)
        || (named is MemberAccessExpressionSyntax access
            && SyntaxNames.Of(access.Expression) == type.Name
            && session.Own.Find(type.Name, field.Name).Contains(field, SymbolEqualityComparer.Default));

    private bool Report(
        SyntaxNodeAnalysisContext context,
        ExpressionSyntax answer,
        SyntaxNode place,
        int status,
        in HttpContradiction found)
    {
        if (found.Answer.Whole != answer
            || found.Answer.Status is not { } answered
            || CatalogCode.Find(HttpCodes.System, status) is not { } code)
        {
            return false;
        }

        context.ReportDiagnostic(Diagnostic.Create(
            contradicts,
            place.GetLocation(),
            [answer.GetLocation()],
            DiagnosticProperties.Of(new CodeUse(Slot.Certain(code.System), status, answer)),
            code.Text,
            code.Entry.ShownName(),
            found.Answer.Name,
            answered.ToString(CultureInfo.InvariantCulture),
            code.System.Find(answered)?.ShownName()));
        return true;
    }
}
