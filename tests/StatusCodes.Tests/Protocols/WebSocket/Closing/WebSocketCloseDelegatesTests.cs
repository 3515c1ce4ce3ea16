using System.Threading.Tasks;
using Xunit;
using Verify = StatusCodes.Tests.Verifiers.CSharpVerifier;

namespace StatusCodes.Tests.Protocols.WebSocket.Closing;

/// <summary>OWIN hands out delegates that close; others have a shape or a name of their own.</summary>
public class WebSocketCloseDelegatesTests
{
    [Fact]
    public Task Delegate_ThatCloses_Reports() => Verify.AnalyzerAsync(
        """
        using System;
        using System.Threading;
        using System.Threading.Tasks;

        class C
        {
            private readonly Func<int, string, CancellationToken, Task> _closeAsync, _saveAsync;
            private readonly Func<int, string, Task> _closeOther;

            Task A() => _closeAsync({|STC2001:1000|}, null, default);
            Task B() => this._closeAsync({|STC2002:1005|}, "", CancellationToken.None);
            Task D() => _saveAsync(1000, null, default);
            Task E() => _closeOther(1000, null);
            Task F() => CloseAsync(1000, null, default);
            Task CloseAsync(int delay, string text, CancellationToken cancellation) => Task.Delay(delay);
        }
        """);
}
