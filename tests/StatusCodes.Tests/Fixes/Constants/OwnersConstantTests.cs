using System.Collections.Immutable;
using System.Threading.Tasks;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using StatusCodes.Tests.Verifiers;
using Xunit;
using Verify = StatusCodes.Tests.Verifiers.CSharpVerifier;

namespace StatusCodes.Tests.Fixes.Constants;

/// <summary>A library's own constants come first where the number is given to the library.</summary>
public class OwnersConstantTests
{
    private const string Sharp =
        """
        namespace WebSocketSharp
        {
            public enum CloseStatusCode : ushort { Normal = 1000, Away = 1001, PolicyViolation = 1008, ServerError = 1011 }
            public class WebSocket
            {
                public void Close(ushort code) { }
                public void Close(CloseStatusCode code) { }
                public void Close(ushort code, string reason) { }
                public void Close(CloseStatusCode code, string reason) { }
                public void CloseAsync(ushort code, string reason, int timeout) { }
                public void CloseAsync(CloseStatusCode code, string reason, long timeout) { }
            }
        }
        """;

    [Fact]
    public Task AnOverload_ThatTakesTheEnum_IsMeant() => Verify.FixAsync(
        """
        using WebSocketSharp;

        class C
        {
            void Leave(WebSocket socket)
            {
                socket.Close({|STC2001:1001|});
                socket.Close({|STC2001:1008|}, "no");
                socket.Close(reason: "broken", code: {|STC2001:1011|});
            }
        }
        """,
        """
        using WebSocketSharp;

        class C
        {
            void Leave(WebSocket socket)
            {
                socket.Close(CloseStatusCode.Away);
                socket.Close(CloseStatusCode.PolicyViolation, "no");
                socket.Close(reason: "broken", code: CloseStatusCode.ServerError);
            }
        }
        """,
        Referenced(Sharp));

    /// <summary>Where the other overload takes something else besides, the enum's constant is cast: nothing else is called.</summary>
    [Fact]
    public Task AnOverload_ThatDiffersOtherwise_IsNotMeant() => Verify.FixAsync(
        """
        using WebSocketSharp;

        class C
        {
            void Leave(WebSocket socket) => socket.CloseAsync({|STC2001:1001|}, "gone", 3);
        }
        """,
        """
        using WebSocketSharp;

        class C
        {
            void Leave(WebSocket socket) => socket.CloseAsync((int)CloseStatusCode.Away, "gone", 3);
        }
        """,
        Referenced(Sharp));

    /// <summary>Extension methods, as Nancy's are.</summary>
    [Fact]
    public Task AnExtension_ThatTakesTheEnum_IsMeant()
    {
        const string nancy =
            """
            namespace Nancy
            {
                public enum HttpStatusCode { OK = 200, NotFound = 404, ImATeapot = 418, EnhanceYourCalm = 420, InternalServerError = 500 }
                public class Negotiator { }
                public static class NegotiatorExtensions
                {
                    public static Negotiator WithStatusCode(this Negotiator negotiator, int statusCode) => negotiator;
                    public static Negotiator WithStatusCode(this Negotiator negotiator, HttpStatusCode statusCode) => negotiator;
                }
            }
            """;
        return Verify.FixAsync(
            """
            using Nancy;

            class C
            {
                Negotiator Answer(Negotiator negotiate) => negotiate.WithStatusCode({|STC1001:404|});
            }
            """,
            """
            using Nancy;

            class C
            {
                Negotiator Answer(Negotiator negotiate) => negotiate.WithStatusCode(HttpStatusCode.NotFound);
            }
            """,
            Referenced(nancy));
    }

    /// <summary>What a library calls its codes, its users call so too; .NET's enum would need a cast.</summary>
    [Fact]
    public Task ALibrarysClass_ComesBeforeTheFramework()
    {
        const string fleck =
            """
            namespace Fleck
            {
                public static class WebSocketStatusCodes
                {
                    public const ushort NormalClosure = 1000;
                    public const ushort GoingAway = 1001;
                    public const ushort PolicyViolation = 1008;
                }
                public interface IWebSocketConnection { void Close(int code); }
            }
            """;
        return Verify.FixAsync(
            """
            class C
            {
                void Leave(Fleck.IWebSocketConnection socket) => socket.Close({|STC2001:1001|});
                void Refuse(Fleck.IWebSocketConnection socket) => socket.Close({|STC2001:1011|});
            }
            """,
            """
            using System.Net.WebSockets;
            using Fleck;

            class C
            {
                void Leave(Fleck.IWebSocketConnection socket) => socket.Close(WebSocketStatusCodes.GoingAway);
                void Refuse(Fleck.IWebSocketConnection socket) => socket.Close((int)WebSocketCloseStatus.InternalServerError);
            }
            """,
            Referenced(fleck));
    }

    /// <summary>What the project lists is its own choice.</summary>
    [Fact]
    public Task AListedConstant_ComesFirst() => ConfiguredVerifier.FixAsync(
        "statuscodes.constants = CloseCodes",
        """
        using WebSocketSharp;

        class C
        {
            void Leave(WebSocket socket) => socket.Close({|STC2001:1001|});
        }

        static class CloseCodes { public const ushort GoingAway = 1001; }
        """,
        """
        using WebSocketSharp;

        class C
        {
            void Leave(WebSocket socket) => socket.Close(CloseCodes.GoingAway);
        }

        static class CloseCodes { public const ushort GoingAway = 1001; }
        """,
        Referenced(Sharp));

    /// <summary>A method of the project's own may do something else for an enum.</summary>
    [Fact]
    public Task AnOverload_OfTheProject_IsNot() => Verify.FixAsync(
        """
        using System.Net.WebSockets;

        class C
        {
            void Close(int closeCode) { }
            void Close(CloseStatus closeCode) { }
            void Leave() => Close({|STC2001:1001|});
        }

        enum CloseStatus { Normal = 1000, Away = 1001, PolicyViolation = 1008 }
        """,
        """
        using System.Net.WebSockets;

        class C
        {
            void Close(int closeCode) { }
            void Close(CloseStatus closeCode) { }
            void Leave() => Close((int)WebSocketCloseStatus.EndpointUnavailable);
        }

        enum CloseStatus { Normal = 1000, Away = 1001, PolicyViolation = 1008 }
        """);

    private static ImmutableArray<MetadataReference> Referenced(string library) => References.Net80.Add(
        CSharpCompilation.Create(
            "Library",
            [CSharpSyntaxTree.ParseText(library)],
            References.Net80,
            new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary)).EmitToImage());
}
