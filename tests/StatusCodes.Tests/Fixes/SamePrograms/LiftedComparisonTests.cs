using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Net;
using System.Net.Http;
using System.Reflection;
using System.Threading.Tasks;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using StatusCodes.Analyzers;
using StatusCodes.Tests.Verifiers;
using Xunit;

namespace StatusCodes.Tests.Fixes.SamePrograms;

/// <summary>
/// <c>(int?)e.StatusCode == 401</c> loses its cast: the one fix after which there are fewer instructions. The answers are the same,
/// for null as for every code, so both programs are run.
/// </summary>
public class LiftedComparisonTests
{
    private const string Source =
        """
        using System.Net;
        using System.Net.Http;

        public static class Answers
        {
            public static object Equal(HttpRequestException e) => (int?)e.StatusCode == 401;

            public static object Unequal(HttpRequestException e) => 401 != ((int?)e.StatusCode);

            public static object Not(HttpRequestException e) => !((int?)e.StatusCode == 401 || (int?)e.StatusCode == 404);

            public static object Chain(HttpRequestException e) => (int?)e?.StatusCode == 401;

            public static object Negated(HttpRequestException e) => (int?)e.StatusCode is not 401;

            public static object Joined(HttpRequestException e) => (int?)e?.StatusCode is 401 or 404;

            public static object WithNull(HttpRequestException e) => (int?)e.StatusCode is null or 401;

            public static object NeitherNull(HttpRequestException e) => (int?)e.StatusCode is not null and not 401;

            public static object Choice(HttpRequestException e) =>
                (int?)e.StatusCode switch { 401 => 1, null => 2, 404 or 410 => 3, _ => 4 };

            public static object Switch(HttpRequestException e)
            {
                switch ((int?)e.StatusCode)
                {
                    case 401: return 1;
                    case null: return 2;
                    case 404: goto case 401;
                    default: return 4;
                }
            }

            public static object Filtered(HttpRequestException e)
            {
                try { throw e; }
                catch (HttpRequestException caught) when ((int?)caught.StatusCode == 401) { return 1; }
                catch (HttpRequestException) { return 2; }
            }
        }
        """;

    [Fact]
    public async Task EveryAnswer_IsTheSame_WithoutTheCast()
    {
        using var workspace = new AdhocWorkspace();
        var id = ProjectId.CreateNewId();
        Project before = workspace.CurrentSolution
            .AddProject(ProjectInfo.Create(
                id,
                VersionStamp.Default,
                "Answers",
                "Answers",
                LanguageNames.CSharp,
                compilationOptions: new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary),
                metadataReferences: References.Net80))
            .AddDocument(DocumentId.CreateNewId(id), "Answers.cs", Source, filePath: "/Answers/Answers.cs")
            .GetProject(id)!;
        Solution changed = await new FixAllRun(new StatusCodeAnalyzer()).ApplyAsync(before.Documents.Single(), FixAllScope.Document);
        string text = (await changed.GetProject(id)!.Documents.Single().GetTextAsync()).ToString();

        Assert.DoesNotContain("(int", text, StringComparison.Ordinal);
        Assert.DoesNotContain("40", text, StringComparison.Ordinal);
        Assert.Equal(await AnswersAsync(before), await AnswersAsync(changed.GetProject(id)!));
    }

    private static async Task<List<string>> AnswersAsync(Project project)
    {
        using var image = new MemoryStream();
        Assert.True((await project.GetCompilationAsync())!.Emit(image).Success);
        MethodInfo[] methods = Assembly.Load(image.ToArray()).GetType("Answers")!
            .GetMethods(BindingFlags.Public | BindingFlags.Static | BindingFlags.DeclaredOnly);
        Assert.Equal(11, methods.Length);
        HttpStatusCode?[] codes = [null, 0, HttpStatusCode.Unauthorized, HttpStatusCode.NotFound, HttpStatusCode.Gone, HttpStatusCode.OK];
        return
        [
            .. from method in methods
               from code in codes
               let answer = method.Invoke(null, [new HttpRequestException("", null, code)])
               select $"{method.Name} of {code?.ToString() ?? "null"}: {answer}",
        ];
    }
}
