using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using StatusCodes.Analyzers.Protocols.Http.Answers;
using StatusCodes.Analyzers.Symbols;
using StatusCodes.Analyzers.Syntax;

namespace StatusCodes.Analyzers.Protocols.Http.Bodies;

/// <summary>
/// A value that becomes the status of an object: as a member or a key that is set, by its constructor, or by a method that makes it.
/// </summary>
/// <param name="Place">The value with its casts and parentheses; the body itself where its type has the status of its own accord.</param>
/// <param name="Body">What makes the object, or names it.</param>
/// <param name="Member">The name of the member that is set; null where the value is given to the constructor or method.</param>
internal readonly record struct HttpBodyMember(ExpressionSyntax Place, ExpressionSyntax Body, SimpleNameSyntax? Member)
{
    /// <summary>The member that <paramref name="value"/> may become, by the names that are written; null where it becomes none.</summary>
    public static HttpBodyMember? Of(ExpressionSyntax value)
    {
        ExpressionSyntax place = HttpContentPath.Whole(value);
        return place.Parent switch
        {
            AssignmentExpressionSyntax { RawKind: (int)SyntaxKind.SimpleAssignmentExpression } set when set.Right == place =>
                OfSet(set, place) ?? HttpBodyKeys.Of(set, place),
            InitializerExpressionSyntax { RawKind: (int)SyntaxKind.ComplexElementInitializerExpression } row =>
                HttpBodyKeys.Of(row, place),
            AnonymousObjectMemberDeclaratorSyntax { Parent: AnonymousObjectCreationExpressionSyntax body } member =>
                NameOf(member) is { } name && IsStatus(name) ? new HttpBodyMember(place, body, name) : null,
            ArgumentSyntax { Parent: ArgumentListSyntax { Parent: BaseObjectCreationExpressionSyntax body } } =>
                new HttpBodyMember(place, body, null),
            ArgumentSyntax { Parent: ArgumentListSyntax { Parent: InvocationExpressionSyntax call } } =>
                HttpBodyKeys.Of(call, place) ?? new HttpBodyMember(place, call, null),
            _ => null,
        };
    }

    /// <summary>The name that the member goes by where it is set; empty where the constructor or a method sets it.</summary>
    public string Name => Key ?? Member?.Identifier.ValueText ?? "";

    /// <summary>The key that a dictionary keeps the status under; null where the body is an object.</summary>
    public string? Key { get; init; }

    /// <summary>The member that the constructor of the body's type sets of its own accord; null where the value is written here.</summary>
    public ISymbol? OfType { get; init; }

    /// <summary>
    /// What the object calls it when it is written as content: the member is public, none that is left out, and called a status;
    /// null where it does not say it.
    /// </summary>
    /// <param name="binder">Answers for the file.</param>
    public string? WrittenName(Binder binder)
    {
        if (OfType is not null)
        {
            return OfType.Name;
        }

        if (Key is not null)
        {
            return HttpBodyKeys.AreWrittenBy(Body, binder) ? Key : null;
        }

        if (Member is not null)
        {
            return Body is AnonymousObjectCreationExpressionSyntax || HttpWrittenMembers.IsWritten(binder.Symbol(Member)) ? Name : null;
        }

        return Place.Parent is ArgumentSyntax { Parent: ArgumentListSyntax list } argument
            && binder.Symbol(Body) is IMethodSymbol maker
            && Members.Parameter(maker, SyntaxNames.OfArgument(argument), ArgumentPlaces.IndexOf(list.Arguments, argument))
                is { } parameter
            && (maker.MethodKind == MethodKind.Constructor
                ? HttpBodyConstructors.MemberSetBy(parameter, binder)
                : HttpBodyFactories.MemberSetBy(parameter, binder)) is { } member
            && HttpAnswerNames.IsStatus(member.Name)
            && HttpWrittenMembers.IsWritten(member)
            && !HttpBodyConstructors.IsSetIn((Body as BaseObjectCreationExpressionSyntax)?.Initializer, member.Name)
                ? member.Name
                : null;
    }

    private static bool IsStatus(SimpleNameSyntax name) => HttpAnswerNames.IsStatus(name.Identifier.ValueText);

    private static HttpBodyMember? OfSet(AssignmentExpressionSyntax set, ExpressionSyntax place) => set switch
    {
        { Left: IdentifierNameSyntax name, Parent: InitializerExpressionSyntax { Parent: BaseObjectCreationExpressionSyntax body } } =>
            IsStatus(name) ? new HttpBodyMember(place, body, name) : null,
        { Left: MemberAccessExpressionSyntax { Expression: IdentifierNameSyntax body } target, Parent: ExpressionStatementSyntax } =>
            IsStatus(target.Name) ? new HttpBodyMember(place, body, target.Name) : null,
        _ => null,
    };

    private static SimpleNameSyntax? NameOf(AnonymousObjectMemberDeclaratorSyntax member) =>
        member.NameEquals?.Name ?? member.Expression as SimpleNameSyntax;
}
