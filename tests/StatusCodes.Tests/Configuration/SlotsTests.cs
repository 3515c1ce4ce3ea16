using System.Threading.Tasks;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using StatusCodes.Tests.Verifiers;
using Xunit;
using Verify = StatusCodes.Tests.Verifiers.ConfiguredVerifier;

namespace StatusCodes.Tests.Configuration;

/// <summary>Members and parameters that a project says carry a code.</summary>
public class SlotsTests
{
    private const string Types = """


        namespace Contoso
        {
            public interface ISender
            {
                void Send(string text, int number);
            }

            public class Api : ISender
            {
                public Api(int limit) { }
                public virtual void Fail(string reason, int code = 0) { }
                public void Fail(int code, bool retry) { }
                public void Send(string text, int number) { }
                public void Many(params int[] numbers) { }
                public void Size(int code) { }
            }

            public class Derived : Api
            {
                public Derived(int limit) : base(limit) { }
                public override void Fail(string reason, int code = 0) { }
            }

            public class Answer
            {
                public int Number { get; set; }
                public int? Maybe;
                public int[] Numbers { get; set; } = [];
                public int Find(string name) => name.Length;
            }

            public record Reply(string Text, int Number);

            public class MarkAttribute : System.Attribute
            {
                public MarkAttribute(int number = 0) { }
                public int Number { get; set; }
            }

            public static class Extensions
            {
                public static void Abort(this Answer answer, int number) { }
            }

            public class Box<T>
            {
                public T? Value { get; set; }
                public int Number { get; set; }
            }
        }
        """;

    [Fact]
    public Task Parameters_AnyPositionAndOverload() => Verify.AnalyzerAsync(
        "statuscodes.slots = Contoso.Api.Fail(code)=http | Contoso.ISender.Send( number ) = HTTP | "
        + "Contoso.Api.Many(numbers)=http | Contoso.Extensions.Abort(number)=http",
        """
        using Contoso;

        class C
        {
            void M(Api api, ISender sender, Derived derived, Answer answer)
            {
                api.Fail("", {|STC1001:404|});
                api.Fail(code: {|STC1001:404|}, reason: "");
                api.Fail({|STC1001:404|}, true);
                api.Fail({|STC1004:299|}, true);
                api.Fail({|STC1003:509|}, true);
                api.Fail({|STC1004:-5|}, true);
                derived.Fail("", {|STC1001:404|});
                sender.Send("", {|STC1001:404|});
                api.Send("", {|STC1001:404|});
                api.Many({|STC1001:404|}, {|STC1001:500|});
                answer.Abort({|STC1001:404|});
                Extensions.Abort(answer, {|STC1001:404|});
                api.Size(404);
            }
        }
        """ + Types);

    [Fact]
    public Task Nothing_IsFound_WithoutTheOption() => Verify.AnalyzerAsync(
        "",
        """
        using Contoso;

        class C
        {
            void M(Api api, Answer answer)
            {
                api.Fail("", 404);
                answer.Number = 404;
                _ = new Reply("", 404);
            }
        }
        """ + Types);

    [Fact]
    public Task Members_SetReadMatchedAndAsserted() => Verify.AnalyzerAsync(
        "statuscodes.slots = Contoso.Answer.Number=http | Contoso.Answer.Maybe=http | "
        + "Contoso.Answer.Numbers=http | Contoso.Answer.Find=http | Contoso.Box.Number=http",
        """
        using System.Linq;
        using Contoso;

        class C
        {
            Answer M(Answer answer, Answer? other, Box<string> box)
            {
                answer.Number = {|STC1001:404|};
                answer.Number = {|STC1003:509|};
                answer.Maybe = {|STC1001:404|};
                box.Number = {|STC1001:404|};
                answer.Numbers = [{|STC1001:404|}, {|STC1001:500|}];
                if (answer.Number == {|STC1001:404|}
                    || answer.Find("") == {|STC1001:404|}
                    || {|STC1001:404|} == answer.Maybe
                    || other?.Number == {|STC1001:404|})
                {
                }

                if (answer is { Number: {|STC1001:404|} or {|STC1001:410|} }
                    || answer.Numbers.Contains({|STC1001:404|})
                    || answer.Number is >= 400 and < 500)
                {
                }

                var copy = answer.Number;
                switch (copy)
                {
                    case {|STC1001:404|}:
                        break;
                }

                return new Answer { Number = {|STC1001:404|}, Numbers = new[] { {|STC1001:404|} } };
            }
        }
        """ + Types);

    [Fact]
    public Task Declarations_GiveTheCode() => Verify.AnalyzerAsync(
        "statuscodes.slots = Own.Number=http | Own.Field=http | Own.Map=http | Own.Take(number)=http",
        """
        class Own
        {
            public int Number { get; set; } = {|STC1001:404|};
            public int Field = {|STC1001:404|};
            public const int Constant = 404;
            public int Map(string name)
            {
                int Local() => {|STC1001:200|};
                return name == "" ? {|STC1001:404|} : Local();
            }

            public void Take(int number = {|STC1001:404|}) { }
        }
        """);

    [Theory]
    [InlineData(
        "Contoso.Api.Api(limit)=http | Contoso.Reply.Reply(Number)=http | "
        + "Contoso.MarkAttribute.MarkAttribute(number)=http | Contoso.MarkAttribute.Number=http")]
    [InlineData(
        "Contoso.Api..ctor(limit)=http | Contoso.Reply..ctor(Number)=http | "
        + "Contoso.MarkAttribute..ctor(number)=http | Contoso.MarkAttribute.Number=http")]
    public Task Constructors(string slots) => Verify.AnalyzerAsync(
        "statuscodes.slots = " + slots,
        """
        using Contoso;

        [Mark({|STC1001:404|})]
        class C : Api
        {
            public C() : base({|STC1001:404|}) { }

            [Mark(Number = {|STC1001:404|})]
            void M()
            {
                Api api = new({|STC1001:404|});
                api = new Contoso.Api({|STC1003:509|});
                Reply reply = new Reply("", {|STC1001:404|});
            }
        }

        class D() : Api({|STC1001:404|});
        """ + Types);

    [Fact]
    public Task FtpSlot_NumberAndText_CountsAsSent() => Verify.AnalyzerAsync(
        "statuscodes.slots = Session.Answer(number)=ftp | Session.Last=ftp | Session.Text=ftp\ndotnet_diagnostic.STC3001.severity = none",
        """
        class Session
        {
            public int Last { get; set; }
            public string Text { get; set; } = {|STC3004:"299"|};
            public void Answer(int number) { }

            void M()
            {
                Answer({|STC3004:299|});
                Answer({|STC3004:404|});
                Answer({|STC3003:430|});
                Answer({|STC3006:1000|});
                Answer({|STC3004:55|});
                Last = {|STC3004:599|};
                Text = {|STC3003:"434"|};
                Answer(550);
            }
        }
        """);

    [Fact]
    public Task IisSlot_IsNotHttp() => Verify.AnalyzerAsync(
        "statuscodes.slots = Session.SubStatus=iis",
        """
        class Session
        {
            public int SubStatus { get; set; }

            void M() => SubStatus = 404;
        }
        """);

    [Fact]
    public Task MetadataMethods_AreFound()
    {
        var library = CSharpCompilation.Create(
            "Contoso",
            [CSharpSyntaxTree.ParseText("#nullable enable\n" + Types)],
            References.Net80,
            new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary));
        return Verify.AnalyzerAsync(
            "statuscodes.slots = Contoso.Api.Fail(code)=http | Contoso.Answer.Number=http",
            """
            using Contoso;

            class C
            {
                bool M(Api api, Answer answer)
                {
                    api.Fail("", {|STC1001:404|});
                    return answer.Number == {|STC1001:404|};
                }
            }
            """,
            References.AspNetCore80.Add(library.EmitToImage()));
    }

    [Fact]
    public Task Fix_WritesTheConstant() => Verify.FixAsync(
        "statuscodes.slots = Contoso.Api.Fail(code)=http",
        """
        using Contoso;
        using Microsoft.AspNetCore.Http;

        class C
        {
            void M(Api api) => api.Fail("", {|STC1001:404|});
        }
        """ + Types,
        """
        using Contoso;
        using Microsoft.AspNetCore.Http;

        class C
        {
            void M(Api api) => api.Fail("", StatusCodes.Status404NotFound);
        }
        """ + Types);

    [Fact]
    public Task EnumOfTheProject_ThroughItsCast() => Verify.FixAsync(
        "statuscodes.constants = Contoso.Answers\nstatuscodes.slots = Contoso.Door.Shut(answer)=http",
        """
        using Contoso;

        class C
        {
            void M(Door door) => door.Shut({|STC1001:(Answers)404|});
            Answers Other() => (Answers)404;
        }

        namespace Contoso
        {
            public enum Answers { NotFound = 404 }
            public class Door { public void Shut(Answers answer) { } }
        }
        """,
        """
        using Contoso;

        class C
        {
            void M(Door door) => door.Shut(Answers.NotFound);
            Answers Other() => (Answers)404;
        }

        namespace Contoso
        {
            public enum Answers { NotFound = 404 }
            public class Door { public void Shut(Answers answer) { } }
        }
        """);

    [Fact]
    public Task MissingMembers_AreAnotherProjects() => Verify.AnalyzerAsync(
        "statuscodes.slots = Contoso.Elsewhere.Fail(code)=http | Contoso.Api.Missing(code)=http | Contoso.Api.Fail(missing)=http",
        "class C { void M(Contoso.Api api) => api.Fail(\"\", 404); }" + Types);

    [Fact]
    public Task BadParts_AreReported_AndTheRestCounts() => Verify.UnreadableAsync(
        "statuscodes.slots = Fail(code)=http | Contoso.Api.Fail(code) | Contoso.Api.Fail(code)=smtp | Contoso.Api.Fail()=http | "
        + "Contoso.Api.Fail(a,b)=http | Contoso.Api.Fail(code)x=http | Contoso.Api.Api=http | | Contoso.Api.Fail(code)=http",
        "class C { void M(Contoso.Api api) => api.Fail(\"\", {|STC1001:404|}); }" + Types,
        Verify.UnreadableParts(
            "slots",
            "Fail(code)=http",
            8,
            "Type.Member=system or Type.Member(parameter)=system is expected, such as Contoso.Api.Fail(code)=http"));

    [Fact]
    public Task Folder_HasItsOwn() => Verify.UnreadableAsync(
        [
            ("/.editorconfig", Verify.Section("")),
            ("/0/Inner/.editorconfig", "[*.cs]\nstatuscodes.slots = Contoso.Api.Fail(code)=http"),
        ],
        [
            ("/0/A.cs", "class A { void M(Contoso.Api api) => api.Fail(\"\", 404); }" + Types),
            ("/0/Inner/B.cs", "class B { void M(Contoso.Api api) => api.Fail(\"\", {|STC1001:404|}); }"),
        ]);
}
