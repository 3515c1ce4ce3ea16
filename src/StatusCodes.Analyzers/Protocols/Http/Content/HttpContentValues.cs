using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using StatusCodes.Analyzers.Protocols.Http.KnownMembers;
using StatusCodes.Analyzers.Symbols;
using StatusCodes.Analyzers.Syntax;

namespace StatusCodes.Analyzers.Protocols.Http.Content;

/// <summary>What is content, and which members and parameters take it.</summary>
internal static class HttpContentValues
{
    private const int NotModified = 304;

    /// <summary>Not null, <c>default</c>, or an empty constant.</summary>
    public static bool IsContent(ExpressionSyntax expression, Binder binder)
    {
        while (expression is ParenthesizedExpressionSyntax or CastExpressionSyntax or PostfixUnaryExpressionSyntax)
        {
            expression = ValuePath.WithoutCasts(expression);
            expression = expression is PostfixUnaryExpressionSyntax postfix ? postfix.Operand : expression;
        }

        if (expression.IsKind(SyntaxKind.NullLiteralExpression)
            || expression.IsKind(SyntaxKind.DefaultLiteralExpression)
            || expression is DefaultExpressionSyntax
            || IsEmpty(expression))
        {
            return false;
        }

        Optional<object?> constant = binder.Model.GetConstantValue(expression, binder.Cancellation);
        return constant is not { HasValue: true, Value: null or "" }
            && !(expression is IdentifierNameSyntax variable && HttpMissingContent.MayBe(variable));
    }

    /// <summary>A length other than 0: 204 and 205 have none, 304 may tell what 200 would have had (RFC 9110 §8.6).</summary>
    public static bool IsLength(ExpressionSyntax expression, int code, Binder binder) =>
        code != NotModified
        && IsContent(expression, binder)
        && binder.Model.GetConstantValue(expression, binder.Cancellation) is not { HasValue: true, Value: 0 or 0L or "0" };

    public static bool IsParameter(IMethodSymbol method, ArgumentSyntax argument, int index) =>
        Members.Parameter(method, SyntaxNames.OfArgument(argument), index) is { } parameter && IsParameter(parameter);

    public static bool IsParameter(IParameterSymbol parameter) =>
        parameter.Name is "value" or "data" or "content" or "text" or "body" or "contents" || HttpContentMembers.Contains(parameter);

    public static bool IsMember(SimpleNameSyntax member, Binder binder) =>
        IsNamedContent(member) || (binder.Symbol(member) is { } symbol && HttpContentMembers.Contains(symbol));

    /// <summary>Whether a member is called what results call their content.</summary>
    public static bool IsNamedContent(SimpleNameSyntax member) => member.Identifier.ValueText is "Content" or "Value";

    /// <summary>What a method or a result of ASP.NET Core makes of the content that it is given.</summary>
    public static HttpContentForm FormIn(string taker, ExpressionSyntax content, Binder binder) => taker switch
    {
        "Json" or "JsonResult" or "Problem" or "ValidationProblem" or "WriteAsJsonAsync" => HttpContentForm.Serialized,
        "Text" or "Content" or "ContentResult" => HttpContentForm.Sized,
        "StatusCode" or "ObjectResult" => FormOf(binder.Type(content)),
        _ => HttpContentForm.Given,
    };

    /// <summary>A file tells its length where that is known before it is read: bytes, a path, a stream in memory or of a file.</summary>
    public static HttpContentForm FormOfFile(ITypeSymbol? type) => type switch
    {
        { SpecialType: SpecialType.System_String } or IArrayTypeSymbol => HttpContentForm.Sized,
        { Name: "MemoryStream" or "FileStream" } => HttpContentForm.Sized,
        _ => HttpContentForm.Given,
    };

    /// <summary>Texts and streams are written as they are, objects are serialized; of what is only called an object nobody knows.</summary>
    private static HttpContentForm FormOf(ITypeSymbol? type) => type switch
    {
        { SpecialType: SpecialType.System_String } => HttpContentForm.Written,
        INamedTypeSymbol named when named.AnyBase(static t => t.Name == "Stream") => HttpContentForm.Written,
        INamedTypeSymbol { SpecialType: not SpecialType.System_Object, TypeKind: not TypeKind.Error } => HttpContentForm.Serialized,
        IArrayTypeSymbol => HttpContentForm.Serialized,
        _ => HttpContentForm.Given,
    };

    /// <summary>
    /// <c>string.Empty</c>, <c>ReadOnlyMemory&lt;byte&gt;.Empty</c>, <c>Array.Empty&lt;byte&gt;()</c>, <c>[]</c>,
    /// <c>new MemoryStream()</c>.
    /// </summary>
    private static bool IsEmpty(ExpressionSyntax expression) => expression switch
    {
        MemberAccessExpressionSyntax { Name.Identifier.ValueText: "Empty" } => true,
        InvocationExpressionSyntax { ArgumentList.Arguments.Count: 0 } call => SyntaxNames.Called(call) == "Empty",
        CollectionExpressionSyntax { Elements.Count: 0 } => true,
        ObjectCreationExpressionSyntax { ArgumentList.Arguments.Count: 0 } creation => SyntaxNames.Of(creation.Type) == "MemoryStream",
        _ => false,
    };
}
