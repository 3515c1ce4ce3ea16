using System.Threading.Tasks;
using Xunit;
using Verify = StatusCodes.Tests.Verifiers.CSharpVerifier;

namespace StatusCodes.Tests.Protocols.Http.Shapes;

/// <summary>What one overload calls a status is one in the other: <c>Respond(HttpStatusCode code)</c>, <c>Respond(int code)</c>.</summary>
public class HttpOverloadsTests
{
    [Fact]
    public Task OverloadWithTheEnum_Tells() => Verify.AnalyzerAsync(
        """
        using System;
        using System.Net;

        interface IContext
        {
            void Respond(string text, HttpStatusCode code = HttpStatusCode.OK);
            void Respond(string text, int code = {|STC1001:200|}, string type = "text/plain");
        }

        class Fault : Exception
        {
            public Fault(HttpStatusCode? status, string text) { }
            public Fault(string text, int status) { }
        }

        class Lost : Fault { public Lost() : base("lost", {|STC1001:404|}) { } }

        class C
        {
            void A(IContext context) => context.Respond("gone", {|STC1001:410|}, "text/html");
            Fault B() => new Fault("lost", {|STC1001:404|});
        }
        """);

    [Fact]
    public Task OtherOverloads_AreQuiet() => Verify.AnalyzerAsync(
        """
        using System.Net;

        enum Mark { A }

        interface IContext
        {
            void Respond(string text, HttpStatusCode code);
            void Respond(string text, int count, string type);
            void Log(string text, int code = 200);
            void Trace(string text, FtpStatusCode code);
            void Trace(string text, int code = 200, string type = "");
            void Write(string text, Mark code);
            void Write(string text, int code = 200, string type = "");
        }

        class C
        {
            void A(IContext context)
            {
                context.Respond("x", 404, "y");
                context.Log("x", 404);
                context.Trace("x", 404, "y");
                context.Write("x", 404, "y");
            }
        }
        """);
}
