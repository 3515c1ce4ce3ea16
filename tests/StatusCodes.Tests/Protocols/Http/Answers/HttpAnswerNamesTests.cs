using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using StatusCodes.Analyzers.Protocols.Http.Answers;
using StatusCodes.CodeFixes.Answers;
using StatusCodes.Tests.Verifiers;
using Xunit;

namespace StatusCodes.Tests.Protocols.Http.Answers;

/// <summary>The table of answers, held against ASP.NET Core's own.</summary>
public class HttpAnswerNamesTests
{
    private static readonly CSharpCompilation AspNetCore = CSharpCompilation.Create("AspNetCore", references: References.AspNetCore100);

    /// <summary>ASP.NET Core marks its results with the status that they have: <c>[DefaultStatusCode(404)]</c>.</summary>
    [Fact]
    public void ResultsWithContent_HaveTheStatusThatTheyAreMarkedWith()
    {
        (string Name, int Status)[] marked =
        [
            .. AspNetCore.GetTypeByMetadataName("Microsoft.AspNetCore.Mvc.ObjectResult")!.ContainingNamespace.GetTypeMembers()
                .Where(static type => type.InstanceConstructors.Any(TakesContent))
                .Select(static type => (type.Name, MarkOf(type)))
                .Where(static result => result.Item2 > 0),
        ];

        Assert.Contains(("NotFoundObjectResult", 404), marked);
        Assert.All(marked, static result => Assert.Equal(result.Status, HttpAnswerNames.NumberOf(result.Name)));
    }

    [Theory]
    [InlineData("Microsoft.AspNetCore.Mvc.ControllerBase")]
    [InlineData("Microsoft.AspNetCore.Http.Results")]
    [InlineData("Microsoft.AspNetCore.Http.TypedResults")]
    public void MethodsThatTakeContent_AreInTheTable(string type)
    {
        IEnumerable<string> unknown = AspNetCore.GetTypeByMetadataName(type)!.GetMembers()
            .OfType<IMethodSymbol>()
            .Where(TakesContent)
            .Select(static method => method.Name)
            .Distinct()
            .Where(static name => !HttpAnswerNames.MayTakeContent(name));

        // A text or a stream has no status in it.
        Assert.Empty(unknown.Except(["Text", "Bytes", "ServerSentEvents", "File", "Stream"]));
    }

    [Fact]
    public void MethodOfAStatus_HasThatStatus() => Assert.All(
        Enumerable.Range(100, 500).Where(static status => HttpAnswerMethods.Of(status) is not (null or "NoContent")),
        static status => Assert.Equal(status, HttpAnswerNames.NumberOf(HttpAnswerMethods.Of(status)!)));

    private static bool TakesContent(IMethodSymbol method) =>
        method.DeclaredAccessibility == Accessibility.Public
        && method.Parameters.Any(static parameter =>
            HttpAnswerNames.IsContent(parameter.Name)
            && parameter.Type is ITypeParameterSymbol or { SpecialType: SpecialType.System_Object or SpecialType.System_String });

    private static int MarkOf(INamedTypeSymbol type) => type.GetAttributes()
        .Where(static attribute => attribute.AttributeClass?.Name == "DefaultStatusCodeAttribute")
        .Select(static attribute => (int)attribute.ConstructorArguments[0].Value!)
        .FirstOrDefault();
}
