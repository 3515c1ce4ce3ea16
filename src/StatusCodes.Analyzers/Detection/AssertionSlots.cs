using System;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace StatusCodes.Analyzers.Detection;

/// <summary>
/// Numbers that a test holds against a status: <c>Assert.Equal(404, response.StatusCode)</c>, <c>x.StatusCode.Should().Be(404)</c>,
/// <c>Assert.That(x.StatusCode, Is.EqualTo(404))</c>. Recognised by shape, whatever the library.
/// </summary>
internal static class AssertionSlots
{
    /// <summary>Whether a method of this name holds its argument against what it is called on, or its arguments against each other. Its parameters never name a status.</summary>
    public static bool IsEquality(string method) => method is
        "Equal" or "NotEqual" or "StrictEqual" or "AreEqual" or "AreNotEqual" or "AreSame" or "Equals" or "EqualTo" or "IsEqualTo" or "IsNotEqualTo" or "Is" or "IsNot"
        or "Be" or "NotBe" or "BeOneOf" or "NotBeOneOf" or "BeEquivalentTo" or "ShouldBe" or "ShouldNotBe" or "ShouldEqual" or "ShouldBeOneOf" or "ShouldNotBeOneOf" or "ShouldBeEquivalentTo"
        or "GetValueOrDefault" or "AnyOf" or "IsAnyOf" or "IsOneOf" or "Returns" or "ReturnsAsync" or "ReturnsForAnyArgs" or "SetupProperty" or "MustEqual" or "ToBe" or "HasValue";

    /// <summary>Whether something else in the call, or what it is called on, is a status.</summary>
    public static Slot? Of(InvocationExpressionSyntax call, ExpressionSyntax number, Semantics semantics)
    {
        if (Counterpart(call, number) is { } other && OfCompared(other, semantics) is { } strength)
        {
            return strength;
        }

        if (call.Expression is not MemberAccessExpressionSyntax member || !IsExpectation(call, number))
        {
            return null;
        }

        return OfSubject(member.Expression, semantics) ?? OfConstraint(call, member.Expression, semantics);
    }

    /// <summary>The number is what is asserted on: <c>404.ShouldBe(response.StatusCode)</c>.</summary>
    public static Slot? OfReceiver(MemberAccessExpressionSyntax member, Semantics semantics) =>
        member.Parent is InvocationExpressionSyntax { ArgumentList.Arguments: { Count: > 0 } arguments } && IsEquality(member.Name.Identifier.ValueText)
            ? StatusExpressions.Of(arguments[0].Expression, semantics)
            : null;

    /// <summary>
    /// The other of the two that a call compares; null where there is none. A message, its arguments or a tolerance come after them and are not compared;
    /// what a mock returns in turn (<c>Returns(200, 404)</c>) is not either.
    /// </summary>
    private static ExpressionSyntax? Counterpart(InvocationExpressionSyntax call, ExpressionSyntax number)
    {
        SeparatedSyntaxList<ArgumentSyntax> arguments = call.ArgumentList.Arguments;
        string name = StatusExpressions.CalledName(call);
        if (arguments.Count < 2 || Returns(name))
        {
            return null;
        }

        if (arguments[0].Expression == number)
        {
            return arguments[1].Expression;
        }

        return arguments[1].Expression == number || TakesMany(name) ? arguments[0].Expression : null;
    }

    /// <summary>Whether the subject is held against <paramref name="number"/>: the first argument, or one of several values; the rest is for the message.</summary>
    private static bool IsExpectation(InvocationExpressionSyntax call, ExpressionSyntax number)
    {
        string name = StatusExpressions.CalledName(call);
        return call.ArgumentList.Arguments[0].Expression == number || TakesMany(name) || Returns(name);
    }

    private static bool TakesMany(string method) => method.EndsWith("Of", StringComparison.Ordinal);

    private static bool Returns(string method) => method.StartsWith("Returns", StringComparison.Ordinal);

    /// <summary>Goes back through a chain such as <c>x.StatusCode.Should().NotBe(500).And</c> or <c>mock.SetupGet(r =&gt; r.StatusCode)</c> to what it is about.</summary>
    private static Slot? OfSubject(ExpressionSyntax chain, Semantics semantics)
    {
        while (true)
        {
            switch (chain)
            {
                case InvocationExpressionSyntax { Expression: MemberAccessExpressionSyntax member } call when IsLink(member.Name.Identifier.ValueText):
                    if (OfFirstArgument(call, semantics) is { } strength)
                    {
                        return strength;
                    }

                    chain = member.Expression;
                    break;
                case InvocationExpressionSyntax { Expression: IdentifierNameSyntax name } call when IsLink(name.Identifier.ValueText):
                    return OfFirstArgument(call, semantics);
                case MemberAccessExpressionSyntax member when IsLinkProperty(member.Name.Identifier.ValueText):
                    chain = member.Expression;
                    break;
                default:
                    return StatusExpressions.Of(chain, semantics);
            }
        }
    }

    private static Slot? OfFirstArgument(InvocationExpressionSyntax call, Semantics semantics) =>
        call.ArgumentList.Arguments is [{ Expression: { } first }, ..] ? OfCompared(first, semantics) : null;

    /// <summary>A status, or a lambda that answers one: <c>mock.SetupGet(r =&gt; r.StatusCode)</c>.</summary>
    private static Slot? OfCompared(ExpressionSyntax expression, Semantics semantics) =>
        StatusExpressions.Of(expression is LambdaExpressionSyntax { ExpressionBody: { } body } ? body : expression, semantics);

    /// <summary>The number sits in a constraint (<c>Is.Not.EqualTo(404)</c>) that is handed to an assertion beside a status.</summary>
    private static Slot? OfConstraint(InvocationExpressionSyntax call, ExpressionSyntax root, Semantics semantics)
    {
        if (!BeginsWithConstraint(root))
        {
            return null;
        }

        ExpressionSyntax constraint = call;
        while (constraint.Parent is MemberAccessExpressionSyntax or InvocationExpressionSyntax)
        {
            constraint = (ExpressionSyntax)constraint.Parent;
        }

        return constraint.Parent is ArgumentSyntax { Parent: ArgumentListSyntax { Arguments: { Count: > 1 } arguments } } && arguments[0].Expression != constraint
            ? OfCompared(arguments[0].Expression, semantics)
            : null;
    }

    private static bool BeginsWithConstraint(ExpressionSyntax expression)
    {
        while (true)
        {
            switch (expression)
            {
                case MemberAccessExpressionSyntax member:
                    expression = member.Expression;
                    break;
                case InvocationExpressionSyntax call:
                    expression = call.Expression;
                    break;
                default:
                    return expression is IdentifierNameSyntax { Identifier.ValueText: "Is" or "Does" or "Has" or "Iz" };
            }
        }
    }

    private static bool IsLink(string method) =>
        method is "Should" or "That" or "Expect" or "As" or "Must" or "Setup" or "SetupGet" or "SetupSequence" or "CallTo" or "Is" or "Assert" or "CheckThat" || IsEquality(method);

    private static bool IsLinkProperty(string property) =>
        property is "And" or "Or" or "Which" or "Not" or "To" or "Be" or "Is" or "Has" or "Have" or "Should" or "Subject" or "It";
}
