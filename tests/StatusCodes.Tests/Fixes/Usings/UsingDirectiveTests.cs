using System.Threading.Tasks;
using StatusCodes.Tests.Verifiers;
using Xunit;
using Verify = StatusCodes.Tests.Verifiers.CSharpVerifier;

namespace StatusCodes.Tests.Fixes.Usings;

/// <summary>Where a new using directive goes, and when none may come.</summary>
public class UsingDirectiveTests
{
    private const string Class = """
        class C
        {
            int M(int statusCode) => M({|STC1001:404|});
        }
        """;

    private const string FixedClass = """
        class C
        {
            int M(int statusCode) => M(StatusCodes.Status404NotFound);
        }
        """;

    private const string QualifiedClass = """
        class C
        {
            int M(int statusCode) => M(Microsoft.AspNetCore.Http.StatusCodes.Status404NotFound);
        }
        """;

    [Fact]
    public Task NoUsings_AddsTheFirst() => Verify.FixAsync(Class, "using Microsoft.AspNetCore.Http;\n\n" + FixedClass);

    [Theory]
    [InlineData(
        "using System;\nusing System.Net;\nusing Xyz;\n",
        "using System;\nusing System.Net;\nusing Microsoft.AspNetCore.Http;\nusing Xyz;\n")]
    [InlineData("using Abc;\nusing System;\nusing Xyz;\n", "using Abc;\nusing Microsoft.AspNetCore.Http;\nusing System;\nusing Xyz;\n")]
    [InlineData("using Xyz;\nusing System;\nusing Abc;\n", "using Xyz;\nusing System;\nusing Abc;\nusing Microsoft.AspNetCore.Http;\n")]
    [InlineData("using Xyz;\n", "using Microsoft.AspNetCore.Http;\nusing Xyz;\n")]
    [InlineData("using Abc;\n", "using Abc;\nusing Microsoft.AspNetCore.Http;\n")]
    [InlineData("using System;\n\nusing Xyz;\n", "using System;\nusing Microsoft.AspNetCore.Http;\n\nusing Xyz;\n")]
    [InlineData(
        "using System;\n\nusing Microsoft.Win32;\n\nusing Xyz;\n",
        "using System;\n\nusing Microsoft.AspNetCore.Http;\nusing Microsoft.Win32;\n\nusing Xyz;\n")]
    [InlineData(
        "using System;\nusing static System.Math;\nusing I = System.Int32;\n",
        "using System;\nusing Microsoft.AspNetCore.Http;\nusing static System.Math;\nusing I = System.Int32;\n")]
    [InlineData(
        "using static System.Math;\nusing I = System.Int32;\n",
        "using Microsoft.AspNetCore.Http;\nusing static System.Math;\nusing I = System.Int32;\n")]
    [InlineData("global using System;\n", "global using System;\nusing Microsoft.AspNetCore.Http;\n")]
    [InlineData("global using System;\nusing Xyz;\n", "global using System;\nusing Microsoft.AspNetCore.Http;\nusing Xyz;\n")]
    [InlineData("using System; using Xyz;\n", "using System; using Microsoft.AspNetCore.Http; using Xyz;\n")]
    [InlineData(
        "using Abc; // the first\nusing Xyz; // the last\n",
        "using Abc; // the first\nusing Microsoft.AspNetCore.Http;\nusing Xyz; // the last\n")]
    [InlineData("// Licence\n\nusing Xyz;\n", "// Licence\n\nusing Microsoft.AspNetCore.Http;\nusing Xyz;\n")]
    [InlineData("/* Licence\n */\nusing Xyz;\n", "/* Licence\n */\nusing Microsoft.AspNetCore.Http;\nusing Xyz;\n")]
    [InlineData("#region Usings\nusing Xyz;\n#endregion\n", "#region Usings\nusing Microsoft.AspNetCore.Http;\nusing Xyz;\n#endregion\n")]
    [InlineData("#region Usings\nusing Abc;\n#endregion\n", "#region Usings\nusing Abc;\nusing Microsoft.AspNetCore.Http;\n#endregion\n")]
    [InlineData(
        "#if !OTHER\nusing Abc;\n#endif\nusing Xyz;\n",
        "#if !OTHER\nusing Abc;\n#endif\nusing Microsoft.AspNetCore.Http;\nusing Xyz;\n")]
    [InlineData(
        "using Abc;\n#if !OTHER\nusing Def;\n#endif\n",
        "using Abc;\nusing Microsoft.AspNetCore.Http;\n#if !OTHER\nusing Def;\n#endif\n")]
    [InlineData(
        "// Licence\n\n#if OTHER\nusing Nowhere;\n#else\nusing Abc;\n#endif\n",
        "// Licence\n\nusing Microsoft.AspNetCore.Http;\n\n#if OTHER\nusing Nowhere;\n#else\nusing Abc;\n#endif\n")]
    [InlineData(
        "#define A\n#nullable disable\n#pragma warning disable CS0105\nusing Xyz;\n",
        "#define A\n#nullable disable\n#pragma warning disable CS0105\nusing Microsoft.AspNetCore.Http;\nusing Xyz;\n")]
    public Task Usings_OfTheFile_KeepTheirOrder(string usings, string expected) => Verify.FixAsync(
        [usings + "\n" + Class, "namespace Abc { } namespace Def { } namespace Xyz { }"],
        [expected + "\n" + FixedClass, "namespace Abc { } namespace Def { } namespace Xyz { }"]);

    [Theory]
    [InlineData("// Licence\n\n", "// Licence\n\nusing Microsoft.AspNetCore.Http;\n\n")]
    [InlineData(
        "// Licence\n// more\n\n/// <summary>C.</summary>\n",
        "// Licence\n// more\n\nusing Microsoft.AspNetCore.Http;\n\n/// <summary>C.</summary>\n")]
    [InlineData("// About C.\n", "using Microsoft.AspNetCore.Http;\n\n// About C.\n")]
    [InlineData("/// <summary>C.</summary>\n", "using Microsoft.AspNetCore.Http;\n\n/// <summary>C.</summary>\n")]
    [InlineData("#define A\n#nullable disable\n\n", "#define A\n#nullable disable\nusing Microsoft.AspNetCore.Http;\n\n")]
    [InlineData(
        "// Licence\n#if !OTHER\n[System.Obsolete]\n#endif\n",
        "// Licence\nusing Microsoft.AspNetCore.Http;\n\n#if !OTHER\n[System.Obsolete]\n#endif\n")]
    [InlineData(
        "[assembly: System.Reflection.AssemblyTitle(\"A\")]\n\n",
        "using Microsoft.AspNetCore.Http;\n\n[assembly: System.Reflection.AssemblyTitle(\"A\")]\n\n")]
    [InlineData(
        "#region Licence\n// Contoso\n#endregion\n\n",
        "#region Licence\n// Contoso\n#endregion\n\nusing Microsoft.AspNetCore.Http;\n\n")]
    [InlineData(
        "#region Licence\n// Contoso\n#endregion\n/// <summary>C.</summary>\n",
        "#region Licence\n// Contoso\n#endregion\nusing Microsoft.AspNetCore.Http;\n\n/// <summary>C.</summary>\n")]
    [InlineData(
        "/** <copyright>Contoso</copyright> */\n\n",
        "/** <copyright>Contoso</copyright> */\n\nusing Microsoft.AspNetCore.Http;\n\n")]
    [InlineData(
        "/// <copyright file=\"C.cs\">Contoso</copyright>\n",
        "/// <copyright file=\"C.cs\">Contoso</copyright>\nusing Microsoft.AspNetCore.Http;\n\n")]
    [InlineData(
        "/// The file of C.\n\nnamespace Contoso { }\n\n",
        "/// The file of C.\n\nusing Microsoft.AspNetCore.Http;\n\nnamespace Contoso { }\n\n")]
    public Task NoUsings_Header_StaysAbove(string header, string expected) => Verify.FixAsync(header + Class, expected + FixedClass);

    /// <summary>A program of one file: its first lines say how it is run, and what it needs (CS9378, CS9297).</summary>
    [Theory]
    [InlineData("#!/usr/bin/env dotnet\n")]
    [InlineData("#!/usr/bin/env dotnet\n#:sdk Microsoft.NET.Sdk.Web\n")]
    [InlineData("#:property Nullable=enable\n#:package Polly@8.0.0\n")]
    [InlineData("// Asks for the answer.\n#:property Nullable=enable\n")]
    public Task FileBasedProgram_ItsDirectivesStayFirst(string header)
    {
        const string Start = "var r = new System.Net.Http.HttpResponseMessage();\n";
        const string Ask = Start + "return (int)r.StatusCode == {|STC1001:404|} ? 1 : 0;\n";
        const string Fixed = Start + "return r.StatusCode == HttpStatusCode.NotFound ? 1 : 0;\n";
        if (typeof(Microsoft.CodeAnalysis.CSharp.CSharpCompilation).Assembly.GetName().Version is { Major: < 5 })
        {
            // Older compilers know no such programs.
            return Task.CompletedTask;
        }

        return Verify.FixTest()
            .With(test =>
            {
                test.TestState.OutputKind = Microsoft.CodeAnalysis.OutputKind.ConsoleApplication;
                test.TestState.Sources.Add(header + Ask);
                test.FixedState.Sources.Add(header + "using System.Net;\n\n" + Fixed);
                test.SolutionTransforms.Add(static (solution, id) => solution.WithProjectParseOptions(
                    id,
                    ((Microsoft.CodeAnalysis.CSharp.CSharpParseOptions)solution.GetProject(id)!.ParseOptions!)
                        .WithFeatures([new("FileBasedProgram", "true")])));
            })
            .RunAsync();
    }

    [Fact]
    public Task ExternAlias_StaysFirst()
    {
        return Verify.FixTest()
            .With(test =>
            {
                test.TestState.Sources.Add("extern alias Other;\n\n" + Class);
                test.FixedState.Sources.Add("extern alias Other;\nusing Microsoft.AspNetCore.Http;\n\n" + FixedClass);
                test.TestState.AdditionalProjects["Other"].Sources.Add("public class O { }");
                test.TestState.AdditionalProjects["Other"].AdditionalReferences.AddRange(References.Net80);
                test.TestState.AdditionalProjectReferences.Add("Other");
                test.SolutionTransforms.Add(static (solution, id) =>
                {
                    var project = solution.GetProject(id)!;
                    return solution.WithProjectReferences(id, System.Linq.Enumerable.Select(project.ProjectReferences, static reference =>
                        new Microsoft.CodeAnalysis.ProjectReference(reference.ProjectId, ["Other"])));
                });
            })
            .RunAsync();
    }

    [Fact]
    public Task CarriageReturns_AreKept() => Verify.FixAsync(
        ("using System;\n\n" + Class).ReplaceLineEndings("\r\n"),
        ("using System;\nusing Microsoft.AspNetCore.Http;\n\n" + FixedClass).ReplaceLineEndings("\r\n"));

    [Fact]
    public Task FileScopedNamespace_UsingsAbove_AddedThere() => Verify.FixAsync(
        "using System;\n\nnamespace Contoso;\n\n" + Class,
        "using System;\nusing Microsoft.AspNetCore.Http;\n\nnamespace Contoso;\n\n" + FixedClass);

    [Fact]
    public Task FileScopedNamespace_NoUsings_AddedAbove() => Verify.FixAsync(
        "// Licence\nnamespace Contoso;\n\n" + Class,
        "// Licence\nusing Microsoft.AspNetCore.Http;\n\nnamespace Contoso;\n\n" + FixedClass);

    [Fact]
    public Task FileScopedNamespace_UsingsInside_AddedInside() => Verify.FixAsync(
        "namespace Contoso;\n\nusing System;\nusing System.Text;\n\n" + Class,
        "namespace Contoso;\n\nusing System;\nusing System.Text;\nusing Microsoft.AspNetCore.Http;\n\n" + FixedClass);

    [Fact]
    public Task Namespace_UsingsInside_AddedInside() => Verify.FixAsync(
        """
        namespace Contoso
        {
            using System;
            using Xunit;

            class C
            {
                int M(int statusCode) => M({|STC1001:404|});
            }
        }

        namespace Xunit { }
        """,
        """
        namespace Contoso
        {
            using System;
            using Microsoft.AspNetCore.Http;
            using Xunit;

            class C
            {
                int M(int statusCode) => M(StatusCodes.Status404NotFound);
            }
        }

        namespace Xunit { }
        """);

    [Fact]
    public Task Namespaces_OnlyTheOtherHasUsings_AddedInside() => Verify.FixAsync(
        """
        namespace Abc
        {
            using System;
        }

        namespace Contoso
        {
            class C
            {
                int M(int statusCode) => M({|STC1001:404|});
            }
        }
        """,
        """
        namespace Abc
        {
            using System;
        }

        namespace Contoso
        {
            using Microsoft.AspNetCore.Http;

            class C
            {
                int M(int statusCode) => M(StatusCodes.Status404NotFound);
            }
        }
        """);

    [Fact]
    public Task Option_InsideNamespace_AddedInside() => Verify.FixTest()
        .With(test =>
        {
            test.TestState.Sources.Add("namespace Contoso;\n\n" + Class);
            test.FixedState.Sources.Add("namespace Contoso;\n\nusing Microsoft.AspNetCore.Http;\n\n" + FixedClass);
            test.TestState.AnalyzerConfigFiles.Add(Option("csharp_using_directive_placement = inside_namespace:warning"));
        })
        .RunAsync();

    [Fact]
    public Task Option_PlainOrder_DecidesWhereBothFit() => Verify.FixTest(References.Net80)
        .With(test =>
        {
            test.TestState.Sources.Add("using Abc;\n\nnamespace Abc { }\n\n" + Class);
            string fixedClass = FixedClass.Replace("StatusCodes.Status404NotFound", "(int)HttpStatusCode.NotFound");
            test.FixedState.Sources.Add("using Abc;\nusing System.Net;\n\nnamespace Abc { }\n\n" + fixedClass);
            test.TestState.AnalyzerConfigFiles.Add(Option("dotnet_sort_system_directives_first = false"));
        })
        .RunAsync();

    [Theory]
    [InlineData("using Abc;\n", "using System.Net;\n\nusing Abc;\n")]
    [InlineData("using System;\n\nusing Abc;\n", "using System;\nusing System.Net;\n\nusing Abc;\n")]
    [InlineData("using Abc;\nusing System;\n", "using Abc;\nusing System;\nusing System.Net;\n")]
    [InlineData("using Abc;\n\nusing Xyz;\n", "using System.Net;\n\nusing Abc;\n\nusing Xyz;\n")]
    public Task Option_GroupsApart_SeparatesThem(string before, string after) => Verify.FixTest(References.Net80)
        .With(test =>
        {
            const string Namespaces = "\nnamespace Abc { }\n\nnamespace Xyz { }\n\n";
            test.TestState.Sources.Add(before + Namespaces + Class);
            string fixedClass = FixedClass.Replace("StatusCodes.Status404NotFound", "(int)HttpStatusCode.NotFound");
            test.FixedState.Sources.Add(after + Namespaces + fixedClass);
            test.TestState.AnalyzerConfigFiles.Add(Option("dotnet_separate_import_directive_groups = true"));
        })
        .RunAsync();

    [Fact]
    public Task Option_GroupsApart_BetweenTwoOthers() => Verify.FixTest()
        .With(test =>
        {
            test.TestState.Sources.Add("using Abc;\n\nusing Xyz;\n\nnamespace Abc { }\n\nnamespace Xyz { }\n\n" + Class);
            test.FixedState.Sources.Add(
                "using Abc;\n\nusing Microsoft.AspNetCore.Http;\n\nusing Xyz;\n\nnamespace Abc { }\n\nnamespace Xyz { }\n\n" + FixedClass);
            test.TestState.AnalyzerConfigFiles.Add(Option("dotnet_separate_import_directive_groups = true"));
        })
        .RunAsync();

    [Fact]
    public Task TwoNamespaces_BothAdded_Once() => Verify.FixAsync(
        """
        class C
        {
            int M(int statusCode) =>
                M({|STC1001:404|}) + M({|STC1001:103|}) + M({|STC1001:500|});
        }
        """,
        """
        using System.Net;
        using Microsoft.AspNetCore.Http;

        class C
        {
            int M(int statusCode) =>
                M(StatusCodes.Status404NotFound) + M((int)HttpStatusCode.EarlyHints) + M(StatusCodes.Status500InternalServerError);
        }
        """);

    [Fact]
    public Task TopLevelStatements_UsingAddedAbove() => Verify.FixAsync(
        """
        int statusCode = {|STC1001:404|};
        return statusCode;
        """,
        """
        using Microsoft.AspNetCore.Http;

        int statusCode = StatusCodes.Status404NotFound;
        return statusCode;
        """,
        program: true);

    [Fact]
    public Task Ambiguity_TheUsingWouldCreate_Qualifies()
    {
        const string User = "class D { HttpContext? _c; public string? N => _c?.ToString(); }\n\n";
        return Verify.FixAsync(
            "using Contoso;\n\n" + User + Class + "\n\nnamespace Contoso { class HttpContext { } class HttpStatusCode { } }",
            "using Contoso;\n\n" + User + QualifiedClass + "\n\nnamespace Contoso { class HttpContext { } class HttpStatusCode { } }");
    }

    [Fact]
    public Task Ambiguity_InADocumentationComment_Qualifies()
    {
        const string Comment = "/// <summary><see cref=\"HttpContext\"/></summary>\n";
        return Verify.FixAsync(
            "using Contoso;\n\n" + Comment + Class + "\n\nnamespace Contoso { class HttpContext { } class HttpStatusCode { } }",
            "using Contoso;\n\n" + Comment + QualifiedClass + "\n\nnamespace Contoso { class HttpContext { } class HttpStatusCode { } }");
    }

    [Fact]
    public Task SameNameElsewhere_StillBinds_UsingIsAdded()
    {
        const string User = "class D { HttpContext? _c; public string? N => _c?.ToString(); }\n\n";
        return Verify.FixAsync(
            User + Class + "\n\nclass HttpContext { }",
            "using Microsoft.AspNetCore.Http;\n\n" + User + FixedClass + "\n\nclass HttpContext { }");
    }

    [Fact]
    public Task NearerScope_TheUsingWouldCapture_Qualifies() => Verify.FixNumberAsync(
        """
        namespace Contoso
        {
            class HttpContext { }

            class HttpStatusCode { }

            namespace App
            {
                using System;

                class C
                {
                    HttpContext? _context;

                    int M(int statusCode) => M({|STC1001:404|}) + (_context is null ? 1 : 0);
                }
            }
        }
        """,
        "Microsoft.AspNetCore.Http.StatusCodes.Status404NotFound");

    [Fact]
    public Task ExtensionMethod_TheUsingWouldBring_Qualifies() => Verify.FixNumberAsync(
        """
        using Contoso;

        class C
        {
            int M(int statusCode) => M({|STC1001:404|});

            void N(string s) => s.Shout(1);
        }

        namespace Contoso
        {
            class HttpStatusCode { }

            static class Extensions
            {
                public static void Shout(this string s, long i) { }
            }
        }

        namespace Microsoft.AspNetCore.Http
        {
            static class Extensions
            {
                public static void Shout(this string s, int i) { }
            }
        }
        """,
        "Microsoft.AspNetCore.Http.StatusCodes.Status404NotFound");

    [Fact]
    public Task ExtensionPattern_TheUsingWouldBring_Qualifies() => Verify.FixAsync(
        [
            Class,
            """
            namespace Microsoft.AspNetCore.Http
            {
                static class Extensions
                {
                    public static System.Collections.Generic.IEnumerator<int> GetEnumerator(this int n) { yield return n; }
                }
            }

            class HttpStatusCode { }
            """,
        ],
        [
            QualifiedClass,
            """
            namespace Microsoft.AspNetCore.Http
            {
                static class Extensions
                {
                    public static System.Collections.Generic.IEnumerator<int> GetEnumerator(this int n) { yield return n; }
                }
            }

            class HttpStatusCode { }
            """,
        ]);

    private static (string Path, string Text) Option(string line) => ("/.editorconfig", $"root = true\n[*.cs]\n{line}\n");
}
