using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;
using StatusCodes.Analyzers;
using StatusCodes.Tests.Verifiers;
using Xunit;

namespace StatusCodes.Tests.AnalyzerTests;

/// <summary>
/// What is no code leaves no garbage behind: the actions are called as the compiler would call them,
/// and the bytes that they allocate are counted. What is remembered once a file is allocated in the first round.
/// </summary>
public class AllocationTests
{
    private const int Methods = 100;

    /// <summary>Numbers of every size that are no codes where they stand.</summary>
    private const string Ordinary = """
        public int Method{0}(int[] items, string text, int width)
        {
            int height = items.Length * 3 + 404;
            for (int i = 0; i < 500; i++)
            {
                items[i] = text.Length > 200 ? 1 : 7;
                Size = 512;
                System.Threading.Thread.Sleep(1000);
                F(1, 2.5, "x", 70_000);
            }

            if (width == 0 || width >= 300 && items[3] != 9)
            {
                return width switch { 1 => -1, 2 or 3 => 12, > 400 => 0, _ => 5 };
            }

            return text.Substring(0, 3).Length + (items.Length == 2 ? 1 : 0);
        }
        """;

    [Fact]
    public void NumbersThatAreNoCodes_CostNoMemory()
    {
        SyntaxNodeAnalysisContext[] nodes = [.. Contexts(SyntaxKind.NumericLiteralExpression, out Action<SyntaxNodeAnalysisContext> action)];
        Assert.InRange(nodes.Length, 20 * Methods, 40 * Methods);

        Assert.Equal(0, BytesOf(nodes, action));
    }

    [Fact]
    public void ConditionsOnSomethingElse_CostNoMemory()
    {
        SyntaxNodeAnalysisContext[] nodes =
        [
            .. Contexts(SyntaxKind.LogicalOrExpression, out Action<SyntaxNodeAnalysisContext> action),
            .. Contexts(SyntaxKind.LogicalAndExpression, out _),
            .. Contexts(SyntaxKind.OrPattern, out _),
        ];
        Assert.Equal(3 * Methods, nodes.Length);

        Assert.Equal(0, BytesOf(nodes, action));
    }

    private static long BytesOf(SyntaxNodeAnalysisContext[] nodes, Action<SyntaxNodeAnalysisContext> action)
    {
        foreach (SyntaxNodeAnalysisContext node in nodes)
        {
            action(node);
        }

        long before = GC.GetAllocatedBytesForCurrentThread();
        foreach (SyntaxNodeAnalysisContext node in nodes)
        {
            action(node);
        }

        return GC.GetAllocatedBytesForCurrentThread() - before;
    }

    private static IEnumerable<SyntaxNodeAnalysisContext> Contexts(SyntaxKind kind, out Action<SyntaxNodeAnalysisContext> action)
    {
        string source = "class C { int Size { get; set; } void F(int a, double b, string c, int d) { }"
            + string.Concat(Enumerable.Range(0, Methods).Select(static i => Ordinary.Replace("{0}", $"{i}"))) + " }";
        CSharpCompilation compilation = CSharpCompilation.Create(
            "Allocations",
            [CSharpSyntaxTree.ParseText(source)],
            References.AspNetCore80,
            new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary));
        var options = new AnalyzerOptions([]);
        var registered = new Registered(compilation, options);
        new StatusCodeAnalyzer().Initialize(registered);
        action = registered.Actions[kind];

        SyntaxTree tree = compilation.SyntaxTrees.Single();
        SemanticModel model = compilation.GetSemanticModel(tree);
#pragma warning disable CS0618 // The supported way to make one runs the compiler's driver, which allocates for itself.
        return tree.GetRoot().DescendantNodes()
            .Where(node => node.IsKind(kind))
            .Select(node => new SyntaxNodeAnalysisContext(
                node,
                model,
                options,
                static diagnostic => Assert.Fail(diagnostic.ToString()),
                static _ => true,
                default));
#pragma warning restore CS0618
    }

    /// <summary>Keeps what the analyzer registers for each kind of syntax.</summary>
    private sealed class Registered(Compilation compilation, AnalyzerOptions options) : AnalysisContext
    {
        public Dictionary<SyntaxKind, Action<SyntaxNodeAnalysisContext>> Actions { get; } = [];

        public override void ConfigureGeneratedCodeAnalysis(GeneratedCodeAnalysisFlags analysisMode)
        {
        }

        public override void EnableConcurrentExecution()
        {
        }

        public override void RegisterCompilationStartAction(Action<CompilationStartAnalysisContext> action) =>
            action(new Start(compilation, options, Actions));

        public override void RegisterCodeBlockAction(Action<CodeBlockAnalysisContext> action) => throw new NotSupportedException();

        public override void RegisterCodeBlockStartAction<TKind>(Action<CodeBlockStartAnalysisContext<TKind>> action) =>
            throw new NotSupportedException();

        public override void RegisterCompilationAction(Action<CompilationAnalysisContext> action) => throw new NotSupportedException();

        public override void RegisterSemanticModelAction(Action<SemanticModelAnalysisContext> action) => throw new NotSupportedException();

        public override void RegisterSymbolAction(Action<SymbolAnalysisContext> action, ImmutableArray<SymbolKind> symbolKinds) =>
            throw new NotSupportedException();

        public override void RegisterSyntaxNodeAction<TKind>(
            Action<SyntaxNodeAnalysisContext> action, ImmutableArray<TKind> syntaxKinds) => throw new NotSupportedException();

        public override void RegisterSyntaxTreeAction(Action<SyntaxTreeAnalysisContext> action) => throw new NotSupportedException();
    }

    private sealed class Start(
        Compilation compilation,
        AnalyzerOptions options,
        Dictionary<SyntaxKind, Action<SyntaxNodeAnalysisContext>> actions) : CompilationStartAnalysisContext(compilation, options, default)
    {
        public override void RegisterSyntaxNodeAction<TKind>(Action<SyntaxNodeAnalysisContext> action, ImmutableArray<TKind> syntaxKinds)
        {
            foreach (SyntaxKind kind in syntaxKinds.Cast<SyntaxKind>())
            {
                actions.Add(kind, action);
            }
        }

        public override void RegisterSyntaxTreeAction(Action<SyntaxTreeAnalysisContext> action)
        {
        }

        public override void RegisterCodeBlockAction(Action<CodeBlockAnalysisContext> action) => throw new NotSupportedException();

        public override void RegisterCodeBlockStartAction<TKind>(Action<CodeBlockStartAnalysisContext<TKind>> action) =>
            throw new NotSupportedException();

        public override void RegisterCompilationEndAction(Action<CompilationAnalysisContext> action) => throw new NotSupportedException();

        public override void RegisterSemanticModelAction(Action<SemanticModelAnalysisContext> action) => throw new NotSupportedException();

        public override void RegisterSymbolAction(Action<SymbolAnalysisContext> action, ImmutableArray<SymbolKind> symbolKinds) =>
            throw new NotSupportedException();
    }
}
