using Microsoft.CodeAnalysis.CSharp.Syntax;
using StatusCodes.Analyzers.Syntax;

namespace StatusCodes.Analyzers.Protocols.Http.ClassRanges;

/// <summary>
/// A range that a test asserts, by its words alone. Both bounds belong to it in each of the libraries:
/// FluentAssertions' <c>BeInRange</c>, Shouldly's <c>ShouldBeInRange</c>, NUnit's and xUnit's <c>InRange</c>.
/// </summary>
/// <param name="Subject">What is asserted on.</param>
/// <param name="Lower">The first of the range.</param>
/// <param name="Upper">The last of it.</param>
internal readonly record struct HttpAssertedRange(ExpressionSyntax Subject, ExpressionSyntax Lower, ExpressionSyntax Upper)
{
    /// <summary>The range of a call; null for every other call.</summary>
    public static HttpAssertedRange? Of(InvocationExpressionSyntax call)
    {
        if (call.Expression is not MemberAccessExpressionSyntax member
            || call.ArgumentList.Arguments is not [{ } first, { } second, ..] all)
        {
            return null;
        }

        return member.Name.Identifier.ValueText switch
        {
            "BeInRange" or "NotBeInRange" when ShouldOf(member.Expression) is { } subject =>
                new HttpAssertedRange(subject, first.Expression, second.Expression),
            "ShouldBeInRange" => new HttpAssertedRange(member.Expression, first.Expression, second.Expression),
            "InRange" or "NotInRange" when all.Count == 3 && SyntaxNames.Of(member.Expression) == "Assert" =>
                new HttpAssertedRange(first.Expression, second.Expression, all[2].Expression),
            "InRange" when all.Count == 2 && ThatOf(call) is { } subject =>
                new HttpAssertedRange(subject, first.Expression, second.Expression),
            _ => null,
        };
    }

    /// <summary>The subject of <c>subject.Should()</c>.</summary>
    private static ExpressionSyntax? ShouldOf(ExpressionSyntax receiver) =>
        receiver is InvocationExpressionSyntax { Expression: MemberAccessExpressionSyntax { Name.Identifier.ValueText: "Should" } should }
            ? should.Expression
            : null;

    /// <summary>The subject of <c>Assert.That(subject, Is.InRange(…))</c>.</summary>
    private static ExpressionSyntax? ThatOf(InvocationExpressionSyntax constraint) =>
        constraint.Parent is ArgumentSyntax { Parent: ArgumentListSyntax { Arguments: [{ Expression: { } subject }, { } second, ..] } list }
        && second == constraint.Parent
        && list.Parent is InvocationExpressionSyntax call
        && SyntaxNames.Called(call) == "That"
            ? subject
            : null;
}
