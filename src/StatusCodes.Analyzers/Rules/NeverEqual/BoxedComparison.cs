using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using StatusCodes.Analyzers.Detection;
using StatusCodes.Analyzers.Symbols;
using StatusCodes.Analyzers.Syntax;

namespace StatusCodes.Analyzers.Rules.NeverEqual;

/// <summary>
/// Calls that compare two objects: <c>status.Equals(404)</c>, <c>Assert.AreEqual(404, status)</c>, <c>Is.EqualTo(404)</c>.
/// Objects of two types are never equal, so neither are a number and an enum's member.
/// </summary>
internal static class BoxedComparison
{
    /// <summary>
    /// The value that a number is held against as an object; null where none is, or the two are compared in another way.
    /// </summary>
    /// <param name="site">The place of the number.</param>
    /// <param name="semantics">Answers for its file.</param>
    public static EnumValue? ValueBeside(in Site site, Semantics semantics) =>
        OtherOf(site, semantics) is { } other ? EnumValue.Of(other, semantics) : null;

    /// <summary>
    /// Whether an enum's member is held against a number as an object: <c>result.StatusCode.Equals(HttpStatusCode.OK)</c>.
    /// </summary>
    public static bool IsBesideNumber(in Site site, Semantics semantics) =>
        site.Landing == site.Value
        && semantics.Type(site.Value) is { TypeKind: TypeKind.Enum }
        && OtherOf(site, semantics) is { } other
        && ValueTypes.IsInteger(semantics.Type(other));

    /// <summary>
    /// Whether a constant may be compared as an object, by syntax alone. In <c>Assert.AreEqual</c> only where it is cast:
    /// most constants are there, and a test that never passes is noticed.
    /// </summary>
    public static bool MayBe(in Site site) => site switch
    {
        { Kind: SiteKind.Subject, Meets: MemberAccessExpressionSyntax { Name.Identifier.ValueText: "Equals" } } => true,
        { Kind: SiteKind.Argument, Meets: InvocationExpressionSyntax call } =>
            SyntaxNames.Called(call) is "Equals" or "AreNotEqual" or "NotEqual"
            || (site.Landing != site.Value && SyntaxNames.Called(call) is "AreEqual" or "Equal" or "StrictEqual" or "NotStrictEqual"
                or "EqualTo" or "AnyOf"),
        _ => false,
    };

    /// <summary>What is compared with a number as an object.</summary>
    private static ExpressionSyntax? OtherOf(in Site site, Semantics semantics)
    {
        if (site.Cast is not null)
        {
            return null;
        }

        return site switch
        {
            { Kind: SiteKind.Subject, Meets: MemberAccessExpressionSyntax member } => OfSubject(member, semantics),
            { Kind: SiteKind.Argument, Meets: InvocationExpressionSyntax call } => OfCall(call, site.Argument!, semantics),
            _ => null,
        };
    }

    /// <summary><c>404.Equals(response.StatusCode)</c>.</summary>
    private static ExpressionSyntax? OfSubject(MemberAccessExpressionSyntax member, Semantics semantics) =>
        member.Name.Identifier.ValueText == "Equals"
        && member.Parent is InvocationExpressionSyntax { ArgumentList.Arguments: [{ Expression: { } other }] } call
        && IsOfObjects(call, 1, semantics)
            ? other
            : null;

    private static ExpressionSyntax? OfCall(InvocationExpressionSyntax call, ArgumentSyntax number, Semantics semantics) =>
        SyntaxNames.Called(call) switch
        {
            "Equals" when call.ArgumentList.Arguments.Count == 1 => OfReceiver(call, semantics),
            "Equals" or "AreEqual" or "AreNotEqual" or "Equal" or "NotEqual" or "StrictEqual" or "NotStrictEqual" =>
                OfOther(call, number, semantics),
            "EqualTo" or "AnyOf" => OfConstraint(call, semantics),
            _ => null,
        };

    private static ExpressionSyntax? OfReceiver(InvocationExpressionSyntax call, Semantics semantics)
    {
        ExpressionSyntax? receiver = call.Expression switch
        {
            MemberAccessExpressionSyntax member => member.Expression,
            MemberBindingExpressionSyntax when call.Parent is ConditionalAccessExpressionSyntax asked && asked.WhenNotNull == call =>
                asked.Expression,
            _ => null,
        };
        return receiver is not null && IsOfObjects(call, 1, semantics) ? receiver : null;
    }

    /// <summary>The other of the first two arguments.</summary>
    private static ExpressionSyntax? OfOther(InvocationExpressionSyntax call, ArgumentSyntax number, Semantics semantics)
    {
        if (call.ArgumentList.Arguments is not [{ } first, { } second, ..] || (number != first && number != second))
        {
            return null;
        }

        ExpressionSyntax other = (number == first ? second : first).Expression;
        return IsOfObjects(call, 2, semantics) ? other : null;
    }

    /// <summary><c>Assert.That(response.StatusCode, Is.Not.EqualTo(404))</c>.</summary>
    private static ExpressionSyntax? OfConstraint(InvocationExpressionSyntax call, Semantics semantics) =>
        ConstrainedValue.Of(call) is { } subject && IsOfObjects(call, 1, semantics) ? subject : null;

    /// <summary>
    /// Whether the first parameters of what is called take objects, and nobody else says what is equal. By the framework's methods
    /// and by those of the test frameworks, which compare as those do; a method of the project's own may convert.
    /// </summary>
    private static bool IsOfObjects(InvocationExpressionSyntax call, int count, Semantics semantics)
    {
        if (semantics.Symbol(call) is not IMethodSymbol method || method.Parameters.Length < count || !IsKnown(method.ContainingType))
        {
            return false;
        }

        for (int i = 0; i < count; i++)
        {
            if (!IsObject(method.Parameters[i]))
            {
                return false;
            }
        }

        return method.Parameters.Length == count || IsForMessage(method.Parameters[count].Type);
    }

    private static bool IsObject(IParameterSymbol parameter) =>
        (parameter.IsParams && parameter.Type is IArrayTypeSymbol items ? items.ElementType : parameter.Type).SpecialType
            == SpecialType.System_Object;

    private static bool IsForMessage(ITypeSymbol type) => type is { SpecialType: SpecialType.System_String } or IArrayTypeSymbol;

    private static bool IsKnown(INamedTypeSymbol type) =>
        type.SpecialType is not SpecialType.None
        || type.IsDirectlyIn("System")
        || type.IsIn("NUnit", "Framework")
        || type.IsIn("Microsoft", "VisualStudio", "TestTools", "UnitTesting")
        || type.IsDirectlyIn("Xunit");
}
