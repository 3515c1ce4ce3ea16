using System.Threading.Tasks;
using StatusCodes.Tests.Verifiers;
using Xunit;

namespace StatusCodes.Tests.Protocols.Http;

/// <summary>A controller that sends one code, and what is said of it.</summary>
internal static class SentCode
{
    /// <summary>The only finding is <paramref name="message"/>, behind its id.</summary>
    public static async Task SaysAsync(int code, string message) => Assert.Equal(
        [message],
        await Findings.MessagesAsync(
            $$"""
            public class C : Microsoft.AspNetCore.Mvc.ControllerBase
            {
                public void M() => StatusCode({{code}});
            }
            """));
}
