using System;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using StatusCodes.Analyzers.Symbols;
using Xunit;

namespace StatusCodes.Tests.Symbols;

/// <summary>What types hold: numbers, nullables of them, tasks and collections.</summary>
public class ValueTypesTests
{
    /// <summary>One compilation for all rows: nothing is reported, types are only looked up.</summary>
    private static readonly Lazy<CSharpCompilation> Compilation = new(static () => CSharpCompilation.Create(
        "Types",
        [CSharpSyntaxTree.ParseText("class TheoryData<T>;")],
        [MetadataReference.CreateFromFile(typeof(object).Assembly.Location)]));

    [Theory]
    [InlineData("int", true)]
    [InlineData("int?", true)]
    [InlineData("long", true)]
    [InlineData("uint", true)]
    [InlineData("ushort", true)]
    [InlineData("short", true)]
    [InlineData("ulong?", true)]
    [InlineData("object", true)]
    [InlineData("dynamic", true)]
    [InlineData("MissingType", true)]
    [InlineData("byte", false)]
    [InlineData("sbyte", false)]
    [InlineData("char", false)]
    [InlineData("bool", false)]
    [InlineData("double", false)]
    [InlineData("decimal", false)]
    [InlineData("float", false)]
    [InlineData("string", false)]
    [InlineData("System.Index", false)]
    [InlineData("System.DayOfWeek", false)]
    [InlineData("int[]", false)]
    public void Type_ThatHoldsANumber(string type, bool expected) => Assert.Equal(expected, ValueTypes.CanHoldNumber(TypeOf(type)));

    [Theory]
    [InlineData("int", true)]
    [InlineData("long?", true)]
    [InlineData("ushort", true)]
    [InlineData("byte", false)]
    [InlineData("object", false)]
    [InlineData("dynamic", false)]
    [InlineData("MissingType", false)]
    [InlineData("double", false)]
    public void Type_ThatIsAnInteger(string type, bool expected) => Assert.Equal(expected, ValueTypes.IsInteger(TypeOf(type)));

    [Theory]
    [InlineData("int[]", "int")]
    [InlineData("int?[]", "int?")]
    [InlineData("System.Span<int>", "int")]
    [InlineData("System.Collections.Generic.List<int>", "int")]
    [InlineData("System.Collections.Generic.Dictionary<string, int>", "int")]
    [InlineData("System.Collections.Generic.Dictionary<System.Type, int>", "int")]
    [InlineData("MissingType", "MissingType")]
    [InlineData("System.Collections.Generic.Dictionary<int, int>", null)]
    [InlineData("System.Collections.Generic.Dictionary<int, string>", null)]
    [InlineData("TheoryData<int>", null)]
    [InlineData("string", null)]
    [InlineData("int", null)]
    public void Collection_HasElements(string type, string? element) =>
        Assert.Equal(element, ValueTypes.ElementOf(TypeOf(type))?.ToString());

    /// <summary>An enum is no number here: that such a dictionary counts is not seen by its type.</summary>
    [Fact]
    public void Dictionary_FromAnEnum_HasElements() =>
        Assert.Equal("int", ValueTypes.ElementOf(TypeOf("System.Collections.Generic.Dictionary<System.DayOfWeek, int>"))?.ToString());

    [Theory]
    [InlineData("System.Threading.Tasks.Task<int>", "int")]
    [InlineData("System.Threading.Tasks.ValueTask<int?>", "int?")]
    [InlineData("System.Threading.Tasks.Task", "System.Threading.Tasks.Task")]
    [InlineData("int", "int")]
    public void Task_BringsItsResult(string type, string result) => Assert.Equal(result, ValueTypes.Awaited(TypeOf(type)).ToString());

    [Theory]
    [InlineData("int?", "int")]
    [InlineData("int", "int")]
    [InlineData("System.DayOfWeek?", "System.DayOfWeek")]
    public void Nullable_HoldsItsValue(string type, string value) =>
        Assert.Equal(value, ValueTypes.WithoutNullable(TypeOf(type))?.ToString());

    [Fact]
    public void NoType_HoldsNothing()
    {
        Assert.False(ValueTypes.CanHoldNumber(null));
        Assert.False(ValueTypes.IsInteger(null));
        Assert.Null(ValueTypes.ElementOf(null));
        Assert.Null(ValueTypes.WithoutNullable(null));
    }

    [Theory]
    [InlineData(404, 404)]
    [InlineData(-1, -1)]
    [InlineData(100_000, 100_000)]
    [InlineData((ushort)404, 404)]
    [InlineData((short)-1, -1)]
    [InlineData(404u, 404)]
    [InlineData(404L, 404)]
    [InlineData(100_000u, null)]
    [InlineData(100_000L, null)]
    [InlineData(-1L, null)]
    [InlineData(404ul, null)]
    [InlineData((byte)200, null)]
    [InlineData(404.0, null)]
    [InlineData("404", null)]
    [InlineData(null, null)]
    public void Constant_ThatIsANumber(object? constant, int? expected) => Assert.Equal(expected, ValueTypes.Number(constant));

    private static ITypeSymbol TypeOf(string type)
    {
        SyntaxTree tree = CSharpSyntaxTree.ParseText($"class Holder {{ {type} field; }}");
        VariableDeclarationSyntax declaration = tree.GetRoot().DescendantNodes().OfType<VariableDeclarationSyntax>().Single();
        return Compilation.Value.AddSyntaxTrees(tree).GetSemanticModel(tree).GetTypeInfo(declaration.Type).Type!;
    }
}
