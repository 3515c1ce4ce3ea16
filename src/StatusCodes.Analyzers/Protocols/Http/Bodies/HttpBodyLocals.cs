using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using StatusCodes.Analyzers.Protocols.Http.Answers;
using StatusCodes.Analyzers.Syntax;

namespace StatusCodes.Analyzers.Protocols.Http.Bodies;

/// <summary>Locals that may be the content of an answer, by syntax alone: <c>return BadRequest(problem);</c></summary>
internal static class HttpBodyLocals
{
    private static readonly NodeMemory<Dictionary<string, ImmutableArray<IdentifierNameSyntax>>> Contents = new(Read);

    private static readonly NodeMemory<HashSet<string>> Statuses = new(ReadStatuses);

    /// <summary>The local that a body which is made or named here is kept in; null where it is kept in none.</summary>
    /// <param name="body">What makes the object, or names the local.</param>
    public static string? NameOf(ExpressionSyntax body)
    {
        if (body is IdentifierNameSyntax local)
        {
            return local.Identifier.ValueText;
        }

        return HttpContentPath.Outermost(body).Parent switch
        {
            EqualsValueClauseSyntax { Parent: VariableDeclaratorSyntax { Parent.Parent: LocalDeclarationStatementSyntax } variable } =>
                variable.Identifier.ValueText,
            AssignmentExpressionSyntax
            {
                RawKind: (int)SyntaxKind.SimpleAssignmentExpression,
                Left: IdentifierNameSyntax name,
                Parent: ExpressionStatementSyntax,
            } => name.Identifier.ValueText,
            _ => null,
        };
    }

    /// <summary>
    /// Where, in the member around <paramref name="place"/>, a local of that name may be the content of an answer; in order.
    /// </summary>
    public static ImmutableArray<IdentifierNameSyntax> ContentsOf(string local, SyntaxNode place) =>
        MemberAround(place) is { } member && Contents.Of(member).TryGetValue(local, out ImmutableArray<IdentifierNameSyntax> found)
            ? found
            : ImmutableArray<IdentifierNameSyntax>.Empty;

    /// <summary>
    /// The local that is declared to hold a value; null where another thing is done with it, and for a constant, which has its own name.
    /// </summary>
    public static VariableDeclaratorSyntax? StatusOf(ExpressionSyntax value) =>
        HttpContentPath.Whole(value).Parent is EqualsValueClauseSyntax
        {
            Parent: VariableDeclaratorSyntax { Parent.Parent: LocalDeclarationStatementSyntax { IsConst: false } } local,
        }
            ? local
            : null;

    /// <summary>
    /// Whether a local of that name becomes the status of a body which is made in an answer: <c>BadRequest(new { status = s })</c>.
    /// </summary>
    public static bool MayBeStatus(VariableDeclaratorSyntax local) =>
        MemberAround(local) is { } member && Statuses.Of(member).Contains(local.Identifier.ValueText);

    /// <summary>Whether a body may be the content of an answer, by syntax alone.</summary>
    public static bool IsContent(ExpressionSyntax body) =>
        HttpContentPath.PlaceOf(body) is var place && (HttpAnswer.MayBeContent(place) || HttpReturnedContent.MayBe(place));

    /// <summary>Statements of a program without a class are members, too; there the whole file is one.</summary>
    private static SyntaxNode? MemberAround(SyntaxNode place) => place.FirstAncestorOrSelf<SyntaxNode>(static node =>
        node is (MemberDeclarationSyntax and not GlobalStatementSyntax) or CompilationUnitSyntax);

    private static Dictionary<string, ImmutableArray<IdentifierNameSyntax>> Read(SyntaxNode member) => member
        .DescendantNodes()
        .OfType<IdentifierNameSyntax>()
        .Where(static name => name.Parent is not MemberAccessExpressionSyntax && IsContent(name))
        .GroupBy(static name => name.Identifier.ValueText)
        .ToDictionary(static names => names.Key, static names => names.ToImmutableArray());

    private static HashSet<string> ReadStatuses(SyntaxNode member) => new(member
        .DescendantNodes()
        .OfType<IdentifierNameSyntax>()
        .Where(static name => HttpBodyMember.Of(name) is { Body: not IdentifierNameSyntax } status
            && IsContent(status.Body))
        .Select(static name => name.Identifier.ValueText));
}
