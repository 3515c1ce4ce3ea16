using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using StatusCodes.Analyzers.Catalog;
using StatusCodes.Analyzers.Detection;
using StatusCodes.Analyzers.Detection.Flow;
using StatusCodes.Analyzers.Protocols.Http.Answers;

namespace StatusCodes.Analyzers.Protocols.Http.Bodies;

/// <summary>
/// Bodies, and numbers for them, that one local keeps on their way to the answer:
/// <c>var problem = new ProblemDetails { Status = 404 }; return BadRequest(problem);</c>
/// </summary>
internal static class HttpKeptBodies
{
    // A local that goes to more places than these is nobody's problem details.
    private const int MostLookedAt = 8;

    /// <summary>
    /// The contradiction of a value that is the status of a body which is made in its answer, or which a local keeps;
    /// null where there is none.
    /// </summary>
    public static HttpContradiction? Find(ExpressionSyntax value, int status, CodeSystem system, Semantics semantics) =>
        HttpContradiction.Of(value, status, system, semantics.Binder) ?? FindKept(value, status, system, semantics);

    /// <summary>The same of a body whose type has a status of its own accord.</summary>
    public static HttpContradiction? FindOfType(
        ExpressionSyntax made,
        ISymbol member,
        int status,
        CodeSystem system,
        Semantics semantics)
    {
        var body = new HttpBodyMember(made, made, null) { OfType = member };
        return !HttpOutcomes.IsStatus(status, system) ? null
            : HttpContradiction.Of(body, HttpContentPath.PlaceOf(made), status, semantics.Binder) is { } found
                ? (found.IsSaidBy(body, semantics.Binder) ? found : null)
                : (HttpBodyLocals.NameOf(made) is { } local && HttpBodyLocals.ContentsOf(local, made) is { IsEmpty: false } contents
                    ? OfBody(body, local, contents, status, semantics)
                    : null);
    }

    private static HttpContradiction? FindKept(ExpressionSyntax value, int status, CodeSystem system, Semantics semantics)
    {
        if (HttpBodyMember.Of(value) is { } member)
        {
            return HttpBodyLocals.NameOf(member.Body) is { } local
                && HttpBodyLocals.ContentsOf(local, value) is { IsEmpty: false } contents
                && HttpOutcomes.IsStatus(status, system)
                    ? OfBody(member, local, contents, status, semantics)
                    : null;
        }

        return HttpBodyLocals.StatusOf(value) is { } keeper && HttpBodyLocals.MayBeStatus(keeper)
            ? OfNumber(keeper, status, system, semantics)
            : null;
    }

    private static HttpContradiction? OfBody(
        in HttpBodyMember member,
        string local,
        ImmutableArray<IdentifierNameSyntax> contents,
        int status,
        Semantics semantics)
    {
        if (VariableOf(member, semantics) is not { IsChanged: false } variable)
        {
            return null;
        }

        SyntaxNode set = SetOf(member);
        HttpContradiction? first = null;
        int looked = 0;
        foreach (IdentifierNameSyntax content in contents)
        {
            if (content.SpanStart < set.Span.End || !variable.Reads.Contains(content))
            {
                continue;
            }

            if (looked++ == MostLookedAt
                || !Reach.IsSure(set, content, variable)
                || IsSetBetween(local, set, content, contents, variable)
                || HttpContradiction.Of(member, HttpContentPath.PlaceOf(content), status, semantics.Binder) is not { } next)
            {
                return null;
            }

            first ??= next;
        }

        return first is { } found && found.IsSaidBy(member, semantics.Binder) ? found : null;
    }

    /// <summary><c>var status = 404; return BadRequest(new { status });</c></summary>
    private static HttpContradiction? OfNumber(VariableDeclaratorSyntax local, int status, CodeSystem system, Semantics semantics)
    {
        if (!HttpOutcomes.IsStatus(status, system) || semantics.Bodies.OfBody(local) is not { IsChanged: false } variable)
        {
            return null;
        }

        HttpContradiction? first = null;
        for (int at = 0; at < variable.Reads.Length; at++)
        {
            ExpressionSyntax read = variable.Reads[at];
            if (at == MostLookedAt
                || !Reach.IsSure(local, read, variable)
                || HttpContradiction.Of(read, status, system, semantics.Binder) is not { } found)
            {
                return null;
            }

            first ??= found;
        }

        return first;
    }

    private static Variable? VariableOf(in HttpBodyMember member, Semantics semantics)
    {
        SyntaxNode? declaration = DeclaratorOf(member.Body);
        if (declaration is null
            && NamedBy(member.Body) is { } name
            && semantics.Symbol(name) is ILocalSymbol { DeclaringSyntaxReferences: [{ } only] })
        {
            declaration = only.GetSyntax(semantics.Cancellation);
        }

        return declaration is VariableDeclaratorSyntax ? semantics.Bodies.OfBody(declaration) : null;
    }

    private static VariableDeclaratorSyntax? DeclaratorOf(ExpressionSyntax body) =>
        (HttpContentPath.Outermost(body).Parent as EqualsValueClauseSyntax)?.Parent as VariableDeclaratorSyntax;

    private static IdentifierNameSyntax? NamedBy(ExpressionSyntax body) =>
        body as IdentifierNameSyntax
        ?? (HttpContentPath.Outermost(body).Parent as AssignmentExpressionSyntax)?.Left as IdentifierNameSyntax;

    /// <summary>The declaration or the assignment by which the local has the status from then on.</summary>
    private static SyntaxNode SetOf(in HttpBodyMember member) =>
        member.Body is IdentifierNameSyntax ? member.Place.Parent!
        : DeclaratorOf(member.Body) is { } declarator ? declarator
        : HttpContentPath.Outermost(member.Body).Parent!;

    /// <summary>Whether the object's status may be set again before it is answered with: here, or by whoever is given it.</summary>
    private static bool IsSetBetween(
        string local,
        SyntaxNode set,
        SyntaxNode content,
        ImmutableArray<IdentifierNameSyntax> contents,
        Variable variable)
    {
        foreach (ExpressionSyntax read in variable.Reads)
        {
            if (read.SpanStart >= set.Span.End
                && read.SpanStart < content.SpanStart
                && read is IdentifierNameSyntax name
                && name.Identifier.ValueText == local
                && !contents.Contains(name)
                && MaySet(name))
            {
                return true;
            }
        }

        return false;
    }

    private static bool MaySet(IdentifierNameSyntax local) => local.Parent switch
    {
        MemberAccessExpressionSyntax { Parent: AssignmentExpressionSyntax other } access when access.Expression == local =>
            other.Left == access && HttpAnswerNames.IsStatus(access.Name.Identifier.ValueText),
        MemberAccessExpressionSyntax access => access.Expression != local,
        ElementAccessExpressionSyntax access => HttpBodyKeys.MayBeStatus(access.ArgumentList),
        _ => true,
    };
}
