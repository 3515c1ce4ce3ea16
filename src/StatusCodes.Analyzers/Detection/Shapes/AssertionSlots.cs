using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using StatusCodes.Analyzers.Symbols;
using StatusCodes.Analyzers.Syntax;
using StatusCodes.Analyzers.Systems;
using StatusCodes.Analyzers.Words;

namespace StatusCodes.Analyzers.Detection.Shapes;

/// <summary>
/// Numbers that a test holds against a status: <c>Assert.Equal(404, response.StatusCode)</c>, <c>x.StatusCode.Should().Be(404)</c>,
/// <c>Assert.That(x.StatusCode, Is.EqualTo(404))</c>. Recognised by shape, whatever the library.
/// </summary>
internal static class AssertionSlots
{
    /// <summary>Whether an assignment says what a mock expects: <c>response.VerifySet(r =&gt; r.StatusCode = 404)</c>.</summary>
    public static bool IsExpectedSet(AssignmentExpressionSyntax assignment) =>
        assignment.Parent is LambdaExpressionSyntax { Parent: ArgumentSyntax { Parent.Parent: InvocationExpressionSyntax call } }
        && CallNames.IsExpectedSet(SyntaxNames.Called(call));

    /// <summary>Whether something else in the call, or what it is called on, is a status.</summary>
    public static Slot? Of(InvocationExpressionSyntax call, ExpressionSyntax number, Semantics semantics)
    {
        if (Counterpart(call, number) is { } other && OfCompared(other, semantics) is { } strength)
        {
            return strength;
        }

        if (!IsExpectation(call, number))
        {
            return null;
        }

        if (call is { Expression: MemberBindingExpressionSyntax, Parent: ConditionalAccessExpressionSyntax asked }
            && asked.WhenNotNull == call)
        {
            return ExpressionSlots.Of(asked.Expression, semantics);
        }

        if (call.Expression is not MemberAccessExpressionSyntax member)
        {
            return null;
        }

        return OfSubject(member.Expression, semantics) ?? OfConstraint(call, member.Expression, semantics);
    }

    /// <summary>
    /// The code that a call compares a text with, or looks for at its beginning:
    /// <c>reply.Code.StartsWith("550")</c>, <c>response.StartsWith("550")</c>.
    /// </summary>
    public static Slot? OfBeginning(InvocationExpressionSyntax call, Semantics semantics)
    {
        ExpressionSyntax? text = call.Expression switch
        {
            MemberAccessExpressionSyntax member => member.Expression,
            MemberBindingExpressionSyntax when call.Parent is ConditionalAccessExpressionSyntax asked && asked.WhenNotNull == call =>
                asked.Expression,
            _ => null,
        };
        if (text is null)
        {
            return null;
        }

        if (ExpressionSlots.Of(text, semantics) is { } slot)
        {
            return slot;
        }

        foreach (SystemKnowledge system in semantics.Systems.All)
        {
            if (system.OfLine(text, semantics.Binder) is { } line)
            {
                return line;
            }
        }

        return null;
    }

    /// <summary>The number is what is asserted on: <c>404.ShouldBe(response.StatusCode)</c>.</summary>
    public static Slot? OfSubject(MemberAccessExpressionSyntax member, Semantics semantics) =>
        member.Parent is InvocationExpressionSyntax { ArgumentList.Arguments: { Count: > 0 } arguments }
        && CallNames.IsEquality(member.Name.Identifier.ValueText)
            ? ExpressionSlots.Of(arguments[0].Expression, semantics)
            : null;

    /// <summary>
    /// The other of the two that a call compares; null where there is none.
    /// A message, its arguments or a tolerance come after them and are not compared;
    /// what a mock returns in turn (<c>Returns(200, 404)</c>) is not either.
    /// </summary>
    private static ExpressionSyntax? Counterpart(InvocationExpressionSyntax call, ExpressionSyntax number)
    {
        SeparatedSyntaxList<ArgumentSyntax> arguments = call.ArgumentList.Arguments;
        string name = SyntaxNames.Called(call);
        if (arguments.Count < 2 || CallNames.IsReturn(name))
        {
            return null;
        }

        if (arguments[0].Expression == number)
        {
            return arguments[1].Expression;
        }

        return arguments[1].Expression == number || CallNames.CanTakeMany(name) ? arguments[0].Expression : null;
    }

    /// <summary>
    /// Whether the subject is held against <paramref name="number"/>:
    /// the first argument, or one of several values; the rest is for the message.
    /// </summary>
    private static bool IsExpectation(InvocationExpressionSyntax call, ExpressionSyntax number)
    {
        string name = SyntaxNames.Called(call);
        return call.ArgumentList.Arguments[0].Expression == number || CallNames.CanTakeMany(name) || CallNames.IsReturn(name);
    }

    /// <summary>
    /// Goes back through a chain such as <c>x.StatusCode.Should().NotBe(500).And</c>
    /// or <c>mock.SetupGet(r =&gt; r.StatusCode)</c> to what it is about.
    /// </summary>
    private static Slot? OfSubject(ExpressionSyntax chain, Semantics semantics)
    {
        while (true)
        {
            switch (chain)
            {
                case InvocationExpressionSyntax { Expression: MemberAccessExpressionSyntax member } call
                    when CallNames.IsLink(member.Name.Identifier.ValueText):
                    if (OfFirstArgument(call, semantics) is { } strength)
                    {
                        return strength;
                    }

                    chain = member.Expression;
                    break;
                case InvocationExpressionSyntax { Expression: IdentifierNameSyntax name } call
                    when CallNames.IsLink(name.Identifier.ValueText):
                    return OfFirstArgument(call, semantics);
                case MemberAccessExpressionSyntax member when CallNames.IsLinkProperty(member.Name.Identifier.ValueText):
                    chain = member.Expression;
                    break;
                case InvocationExpressionSyntax
                {
                    Expression: MemberAccessExpressionSyntax { Name.Identifier.ValueText: "Property" } property,
                    ArgumentList.Arguments.Count: 1,
                } asked when ArgumentPlaces.IsConstraint(property.Expression):
                    return OfProperty(asked, semantics) ?? ExpressionSlots.Of(chain, semantics);
                default:
                    return ExpressionSlots.Of(chain, semantics);
            }
        }
    }

    /// <summary>What an assertion is about: the codes of <c>codes.Should().Contain(404)</c>.</summary>
    public static ExpressionSyntax SubjectOf(ExpressionSyntax chain)
    {
        while (true)
        {
            switch (chain)
            {
                case InvocationExpressionSyntax
                {
                    ArgumentList.Arguments.Count: 0,
                    Expression: MemberAccessExpressionSyntax { Name.Identifier.ValueText: "Should", Expression: { } subject },
                }:
                    return subject;
                case MemberAccessExpressionSyntax member when CallNames.IsLinkProperty(member.Name.Identifier.ValueText):
                    chain = member.Expression;
                    break;
                default:
                    return chain;
            }
        }
    }

    /// <summary>
    /// The slot of the items that a whole collection is held against: <c>Assert.Equal([200, 503], codes)</c>,
    /// <c>codes.Should().Equal(200, 503)</c>.
    /// </summary>
    public static Slot? OfItems(InvocationExpressionSyntax call, ExpressionSyntax expected, Semantics semantics) =>
        Counterpart(call, expected) is { } other and not LiteralExpressionSyntax && OriginSlots.OfItems(other, semantics) is { } slot ? slot
            : call.Expression is MemberAccessExpressionSyntax { Expression: { } chain }
                ? OriginSlots.OfItems(SubjectOf(chain), semantics) ?? OfItemConstraint(call, semantics)
                : null;

    /// <summary>
    /// What a tuple is compared with, or a mock that answers with it: <c>Assert.Equal((404, "no"), reply)</c>,
    /// <c>api.Get().Returns((404, "no"))</c>; null elsewhere.
    /// </summary>
    public static ExpressionSyntax? HeldAgainst(ExpressionSyntax tuple)
    {
        while (tuple.Parent is ArgumentSyntax { Parent: ArgumentListSyntax { Parent: InvocationExpressionSyntax call } })
        {
            string name = SyntaxNames.Called(call);
            if (name == "FromResult")
            {
                tuple = call;
                continue;
            }

            return !CallNames.IsEquality(name) ? null
                : Counterpart(call, tuple)
                    ?? (call.Expression is MemberAccessExpressionSyntax { Expression: { } chain } ? SubjectOf(chain) : null);
        }

        return null;
    }

    private static Slot? OfFirstArgument(InvocationExpressionSyntax call, Semantics semantics) =>
        call.ArgumentList.Arguments is [{ Expression: { } first }, ..] ? OfCompared(first, semantics) : null;

    /// <summary>A status, or a lambda that answers one: <c>mock.SetupGet(r =&gt; r.StatusCode)</c>.</summary>
    private static Slot? OfCompared(ExpressionSyntax expression, Semantics semantics) =>
        ExpressionSlots.Of(expression is LambdaExpressionSyntax { ExpressionBody: { } body } ? body : expression, semantics);

    /// <summary>The number sits in a constraint (<c>Is.Not.EqualTo(404)</c>) that is handed to an assertion beside a status.</summary>
    private static Slot? OfConstraint(InvocationExpressionSyntax call, ExpressionSyntax root, Semantics semantics) =>
        ArgumentPlaces.IsConstraint(root) && ArgumentPlaces.Constrained(call) is { } subject ? OfCompared(subject, semantics) : null;

    /// <summary>A number that a collection has to contain: <c>Assert.That(codes, Does.Contain(404))</c>.</summary>
    public static Slot? OfItemConstraint(InvocationExpressionSyntax call, Semantics semantics) =>
        call.Expression is MemberAccessExpressionSyntax { Expression: { } root }
        && ArgumentPlaces.IsConstraint(root)
        && ArgumentPlaces.Constrained(call) is { } collection
            ? OriginSlots.OfItems(collection, semantics)
            : null;

    /// <summary>
    /// A number that items of a collection have to be: <c>Assert.That(codes, Has.All.EqualTo(200))</c>; not what counts them,
    /// <c>Has.Count.EqualTo(200)</c>.
    /// </summary>
    public static Slot? OfEachConstraint(InvocationExpressionSyntax call, Semantics semantics) =>
        call.Expression is MemberAccessExpressionSyntax { Expression: { } root } && IsOfEach(root)
            ? OfItemConstraint(call, semantics)
            : null;

    private static bool IsOfEach(ExpressionSyntax root) =>
        (root is InvocationExpressionSyntax quantified ? SyntaxNames.Called(quantified) : SyntaxNames.Of(root))
            is "All" or "Exactly" or "None" or "One" or "Some";

    /// <summary>
    /// The property that a constraint is about: <c>Throws.TypeOf&lt;ApiException&gt;().With.Property("Status").EqualTo(404)</c>,
    /// <c>Has.Property(nameof(Problem.Status)).EqualTo(404)</c>.
    /// </summary>
    private static Slot? OfProperty(InvocationExpressionSyntax call, Semantics semantics)
    {
        switch (call.ArgumentList.Arguments[0].Expression)
        {
            case InvocationExpressionSyntax { Expression: IdentifierNameSyntax { Identifier.ValueText: "nameof" } } name
                when name.ArgumentList.Arguments is [{ Expression: { } meant }]:
                return semantics.MayBeValue(SyntaxNames.Of(meant)) && semantics.Symbol(meant) is { } named
                    ? SymbolSlots.OfValue(named, semantics)
                    : null;
            case LiteralExpressionSyntax { Token.ValueText: { Length: > 0 } text } when semantics.MayBeValue(text):
                ITypeSymbol? owner = TypeNamedIn(call) is { } type ? semantics.Type(type)
                    : ArgumentPlaces.Constrained(call) is { } subject ? semantics.Type(subject)
                    : null;
                return owner is null || Members.Find(owner, text) is not { } member ? null : SymbolSlots.OfValue(member, semantics);
            default:
                return null;
        }
    }

    /// <summary>The type that a chain has named before: <c>Throws.TypeOf&lt;ApiException&gt;().With…</c>.</summary>
    private static TypeSyntax? TypeNamedIn(ExpressionSyntax chain)
    {
        while (true)
        {
            switch (chain)
            {
                case MemberAccessExpressionSyntax { Name: GenericNameSyntax { TypeArgumentList.Arguments: [{ } type] } }:
                    return type;
                case MemberAccessExpressionSyntax member:
                    chain = member.Expression;
                    break;
                case InvocationExpressionSyntax call:
                    chain = call.Expression;
                    break;
                default:
                    return null;
            }
        }
    }
}
