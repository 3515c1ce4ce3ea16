using System.Threading.Tasks;
using StatusCodes.Tests.Verifiers;
using Xunit;

namespace StatusCodes.Tests.Protocols.Http.Rules;

/// <summary>STC1010: interim responses that are set as the final status.</summary>
public class HttpInterimTests
{
    [Fact]
    public Task SetAsTheFinalStatus_Reports() => CSharpVerifier.AnalyzerAsync(
        """
        using Microsoft.AspNetCore.Http;
        using Microsoft.AspNetCore.Mvc;

        namespace Contoso;

        public class UploadsController : ControllerBase
        {
            public IActionResult Wait() => StatusCode({|STC1010:102|});

            public IActionResult Named() => StatusCode({|STC1010:StatusCodes.Status100Continue|});

            public IActionResult Hints() => StatusCode({|STC1010:103|});
        }
        """);

    /// <summary>A client waits after every 1xx, whether it knows the number or not; elsewhere it is only one that nobody has.</summary>
    [Theory]
    [InlineData("object M() => StatusCode({|STC1010:105|});")]
    [InlineData("object M() => StatusCode({|STC1010:199|});")]
    [InlineData("void M(HttpResponse response) => response.StatusCode = {|STC1010:150|};")]
    [InlineData("object M() => StatusCode({|STC1003:122|});")]
    [InlineData("[ProducesResponseType({|STC1004:150|})] public object M() => Ok();")]
    [InlineData("bool M(HttpResponse response) => response.StatusCode == 150;")]
    public Task Unassigned_IsInterim_Too(string member) => CSharpVerifier.AnalyzerAsync(
        $$"""
        using Microsoft.AspNetCore.Http;
        using Microsoft.AspNetCore.Mvc;

        public class C : ControllerBase
        {
            {{member}}
        }
        """);

    [Fact]
    public Task Message_OfUnassigned_SaysTheSame() => SentCode.SaysAsync(
        150,
        "STC1010: 150 is not assigned, and after any 1xx the client waits for the final status (RFC 9110 §15.2)");

    /// <summary>101 answers an upgrade, and nothing comes after it.</summary>
    [Fact]
    public Task Upgrade_IsFinal_AndAMagicNumberAlone() => CSharpVerifier.AnalyzerAsync(
        """
        using Microsoft.AspNetCore.Http;

        namespace Contoso;

        public static class Uploads
        {
            public static void Upgrade(HttpResponse response) => response.StatusCode = {|STC1001:101|};
        }
        """);

    [Fact]
    public Task DescribedOrRead_IsAMagicNumberAlone() => CSharpVerifier.AnalyzerAsync(
        """
        using Microsoft.AspNetCore.Http;
        using Microsoft.AspNetCore.Mvc;

        namespace Contoso;

        public class UploadsController : ControllerBase
        {
            [ProducesResponseType({|STC1001:100|})]
            public bool Seen(HttpResponse response) => response.StatusCode == {|STC1001:102|};
        }
        """);

    [Fact]
    public Task ExpectedOfAMock_IsAMagicNumberAlone() => CSharpVerifier.AnalyzerAsync(
        """
        using System;
        using Microsoft.AspNetCore.Http;

        namespace Contoso;

        public class Mock<T>
        {
            public void VerifySet(Action<T> setter)
            {
            }
        }

        public static class Pages
        {
            public static void Verify(Mock<HttpResponse> response) => response.VerifySet(r => r.StatusCode = {|STC1001:102|});
        }
        """);

    [Fact]
    public Task Message_SaysWhatAServerAndAClientDo() => SentCode.SaysAsync(
        102,
        "STC1010: 102 \"Processing\" is an interim response (RFC 2518 §10.1): "
        + "sent as the final status, it leaves the client without an answer");
}
