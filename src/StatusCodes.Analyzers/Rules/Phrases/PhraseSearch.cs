using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using StatusCodes.Analyzers.Catalog;
using StatusCodes.Analyzers.Detection;
using StatusCodes.Analyzers.Detection.Tables;
using StatusCodes.Analyzers.Syntax;

namespace StatusCodes.Analyzers.Rules.Phrases;

/// <summary>
/// Looks for a phrase in the texts that stand beside a code: in its call, its tuple, its object, as what it is mapped to.
/// Binds nothing but what stands under a name, and allocates nothing.
/// </summary>
/// <param name="phrases">The phrases of the code's system.</param>
/// <param name="own">The code; null where any phrase counts.</param>
/// <param name="semantics">Answers for the file; null where nothing is bound, and whatever may be a text counts.</param>
internal struct PhraseSearch(PhraseIndex phrases, CodeEntry? own, Semantics? semantics = null)
{
    private bool _isOwnBeside;

    /// <summary>Whether the code is known to be one by more than a name: then a single word may be written small.</summary>
    public bool IsCertain { get; init; }

    /// <summary>The first text that is another code's phrase; null where there is none, or the code's own stands there as well.</summary>
    public readonly ExpressionSyntax? Text => _isOwnBeside ? null : Found;

    /// <summary>What it says.</summary>
    public string Phrase { get; private set; } = "";

    /// <summary>The code whose phrase that is.</summary>
    public CodeEntry? Other { get; private set; }

    private ExpressionSyntax? Found { get; set; }

    /// <summary>Looks at the texts beside <paramref name="code"/>. A branch of a choice has none: the other may be meant.</summary>
    public void LookAround(ExpressionSyntax code)
    {
        ExpressionSyntax place = code;
        while (place.Parent is ParenthesizedExpressionSyntax or CastExpressionSyntax)
        {
            place = (ExpressionSyntax)place.Parent;
        }

        switch (place.Parent)
        {
            case ArgumentSyntax argument:
                LookInUnitOf(argument);
                break;
            case AttributeArgumentSyntax { Parent: AttributeArgumentListSyntax list }:
                LookInAttribute(list);
                break;
            case AnonymousObjectMemberDeclaratorSyntax { Parent: AnonymousObjectCreationExpressionSyntax whole }:
                LookInMembers(whole);
                break;
            case AssignmentExpressionSyntax assignment when assignment.Right == place:
                LookBesideAssignment(assignment);
                break;
            case ConstantPatternSyntax { Parent: SwitchExpressionArmSyntax arm }:
                LookInAnswer(arm.Expression);
                break;
            case CaseSwitchLabelSyntax { Parent: SwitchSectionSyntax { Labels.Count: 1, Statements: [{ } first, ..] } }:
                LookInStatement(first);
                break;
            case InitializerExpressionSyntax { Expressions: [{ } key, { } value] } pair
                when key == place && pair.IsKind(SyntaxKind.ComplexElementInitializerExpression):
                LookInAnswer(value);
                break;
        }
    }

    private void LookInUnitOf(ArgumentSyntax argument)
    {
        switch (argument.Parent)
        {
            case BracketedArgumentListSyntax { Arguments.Count: 1, Parent: { Parent: AssignmentExpressionSyntax set } access }
                when set.Left == access:
                LookInAnswer(set.Right);
                break;
            case TupleExpressionSyntax tuple:
                LookInArguments(tuple.Arguments, argument);
                break;
            case ArgumentListSyntax list when !PhraseNames.IsReport(SyntaxNames.OfCallee(list.Parent)):
                LookInArguments(list.Arguments, argument);
                LookInInitializer((list.Parent as BaseObjectCreationExpressionSyntax)?.Initializer);
                LookBehindLocal(list.Parent);
                break;
        }
    }

    /// <param name="arguments">The arguments.</param>
    /// <param name="code">The one that is the code, and no text beside itself; null where it is none of them.</param>
    private void LookInArguments(SeparatedSyntaxList<ArgumentSyntax> arguments, ArgumentSyntax? code = null)
    {
        foreach (ArgumentSyntax argument in arguments)
        {
            if (argument != code && (SyntaxNames.OfArgument(argument) is not { } name || PhraseNames.IsMessage(name)))
            {
                Look(argument.Expression);
                LookInBody(argument.Expression);
            }
        }
    }

    /// <summary>
    /// <c>StatusCode(403, new { message = "…" })</c>. A body that has a code as well says for itself which status it means.
    /// </summary>
    private void LookInBody(ExpressionSyntax body)
    {
        switch (body)
        {
            case AnonymousObjectCreationExpressionSyntax whole when !PhraseNames.HasCode(whole):
                LookInMembers(whole);
                break;
            case BaseObjectCreationExpressionSyntax { Initializer: { } initializer } when !PhraseNames.HasCode(initializer):
                LookInInitializer(initializer);
                break;
        }
    }

    private void LookInAttribute(AttributeArgumentListSyntax list)
    {
        foreach (AttributeArgumentSyntax argument in list.Arguments)
        {
            string name = argument.NameEquals?.Name.Identifier.ValueText ?? argument.NameColon?.Name.Identifier.ValueText ?? "";
            if (name.Length == 0 || PhraseNames.IsMessage(name))
            {
                Look(argument.Expression);
            }
        }
    }

    private void LookInMembers(AnonymousObjectCreationExpressionSyntax whole)
    {
        foreach (AnonymousObjectMemberDeclaratorSyntax member in whole.Initializers)
        {
            if (PhraseNames.IsMessage(SyntaxNames.OfDeclared(member)))
            {
                Look(member.Expression);
            }
        }
    }

    private void LookInInitializer(InitializerExpressionSyntax? initializer)
    {
        if (initializer is null)
        {
            return;
        }

        foreach (ExpressionSyntax member in initializer.Expressions)
        {
            if (member is AssignmentExpressionSyntax { Left: IdentifierNameSyntax name } set
                && PhraseNames.IsMessage(name.Identifier.ValueText))
            {
                Look(set.Right);
            }
        }
    }

    /// <summary>
    /// <c>new Problem { Status = 404, Title = "…" }</c>; <c>response.StatusCode = 404; response.ReasonPhrase = "…";</c>.
    /// </summary>
    private void LookBesideAssignment(AssignmentExpressionSyntax assignment)
    {
        if (assignment.Parent is InitializerExpressionSyntax initializer)
        {
            LookInInitializer(initializer);
            if (initializer.Parent is BaseObjectCreationExpressionSyntax { ArgumentList: { } list })
            {
                LookInArguments(list.Arguments);
            }
        }
        else if (assignment.Left is MemberAccessExpressionSyntax status
            && assignment.Parent is ExpressionStatementSyntax { Parent: BlockSyntax block } statement)
        {
            int index = ArgumentPlaces.IndexOf(block.Statements, statement);
            LookInNeighbour(block, index - 1, status.Expression);
            LookInNeighbour(block, index + 1, status.Expression);
        }
    }

    /// <summary><c>var response = request.CreateResponse(HttpStatusCode.NotFound); response.ReasonPhrase = "…";</c>.</summary>
    private void LookBehindLocal(SyntaxNode? made)
    {
        if (made?.Parent is EqualsValueClauseSyntax
            {
                Parent: VariableDeclaratorSyntax
                {
                    Parent.Parent: LocalDeclarationStatementSyntax { Parent: BlockSyntax block } declaration,
                } local,
            }
            && PhraseOf(block, ArgumentPlaces.IndexOf(block.Statements, declaration) + 1) is var (owner, text)
            && owner is IdentifierNameSyntax name
            && name.Identifier.ValueText == local.Identifier.ValueText)
        {
            Look(text);
        }
    }

    private void LookInNeighbour(BlockSyntax block, int index, ExpressionSyntax response)
    {
        if (PhraseOf(block, index) is var (owner, text) && SyntaxFactory.AreEquivalent(owner, response))
        {
            Look(text);
        }
    }

    /// <summary>The phrase that a statement of a block gives to a response, and the response.</summary>
    private static (ExpressionSyntax Owner, ExpressionSyntax Text)? PhraseOf(BlockSyntax block, int index) =>
        index >= 0
        && index < block.Statements.Count
        && block.Statements[index] is ExpressionStatementSyntax
        {
            Expression: AssignmentExpressionSyntax { Left: MemberAccessExpressionSyntax phrase } set,
        }
        && phrase.Name.Identifier.ValueText is "ReasonPhrase" or "StatusDescription" or "StatusMessage"
            ? (phrase.Expression, set.Right)
            : null;

    /// <summary><c>case 404: return "…";</c>, <c>case 404: text = "…";</c>.</summary>
    private void LookInStatement(StatementSyntax first)
    {
        switch (first is BlockSyntax { Statements: [{ } inner, ..] } ? inner : first)
        {
            case ReturnStatementSyntax { Expression: { } answer }:
                LookInAnswer(answer);
                break;
            case ExpressionStatementSyntax { Expression: AssignmentExpressionSyntax { Right: { } value } }:
                LookInAnswer(value);
                break;
        }
    }

    /// <summary>A text, or the first that a tuple or what is made begins with; it may be the name of a view instead.</summary>
    private void LookInAnswer(ExpressionSyntax answer)
    {
        if (PhraseNames.IsOther(Site.Of(answer).Name))
        {
            return;
        }

        if (answer is TupleExpressionSyntax or BaseObjectCreationExpressionSyntax
            && TableRow.ArgumentsOf(answer) is { Count: > 0 } arguments)
        {
            answer = arguments[0].Expression;
        }

        Look(answer);
    }

    private void Look(ExpressionSyntax expression)
    {
        if (TextOf(expression) is { } text)
        {
            Look(expression, text);
        }
        else if (semantics is null && own is null && NamedTexts.MayBe(expression))
        {
            Found ??= expression;
        }
    }

    private readonly string? TextOf(ExpressionSyntax expression) =>
        expression is LiteralExpressionSyntax literal
            ? (literal.IsKind(SyntaxKind.StringLiteralExpression) ? literal.Token.ValueText : null)
            : semantics is { } known && NamedTexts.MayBe(expression) ? NamedTexts.Of(expression, known)
            : null;

    private void Look(ExpressionSyntax expression, string written)
    {
        string text = PhraseIndex.WithoutNumber(written);
        if (phrases.Find(text, IsCertain) is not { } code)
        {
            return;
        }

        if (own is not null && !phrases.IsMismatch(own, code, text))
        {
            _isOwnBeside |= own == code || own.HasName(text);
        }
        else if (Found is null)
        {
            (Found, Other, Phrase) = (expression, code, text);
        }
    }
}
