using System;
using System.Net.WebSockets;
using System.Threading;
using System.Threading.Tasks;
using Xunit;

namespace StatusCodes.Tests.Facts;

/// <summary>
/// What .NET's own WebSocket does with close codes: the ground that the rules on them stand on.
/// Each fact holds on both sides and for both methods that close, and is read from the bytes on the wire.
/// </summary>
public sealed class ManagedWebSocketTests
{
    /// <summary>
    /// The first and the last code of each range that may be sent, and those between 1007 and 1014,
    /// which were assigned one by one (RFC 6455 §7.4).
    /// </summary>
    public static TheoryData<int> SendableCodes =>
        [1000, 1001, 1002, 1003, 1007, 1008, 1009, 1010, 1011, 1012, 1013, 1014, 3000, 3999, 4000, 4999];

    [Theory]
    [MemberData(nameof(SendableCodes))]
    public Task Close_CodeThatMayBeSent_IsSent(int code) => SendsAsync(code, "bye", wire: code);

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(404)]
    [InlineData(999)]
    [InlineData(1006)]
    [InlineData(1015)]
    public Task Close_CodeThatDotNetRefuses_Throws(int code) => ThrowsAsync(code, reason: null);

    // Reserved, kept for the protocol's future (1016–2999), and beyond all ranges (RFC 6455 §7.4.2).
    [Theory]
    [InlineData(1004)]
    [InlineData(1005)]
    [InlineData(1016)]
    [InlineData(1999)]
    [InlineData(2000)]
    [InlineData(2999)]
    [InlineData(5000)]
    [InlineData(65535)]
    public Task Close_OtherCodeThatMustNotBeSent_IsSent(int code) => SendsAsync(code, reason: null, wire: code);

    [Theory]
    [InlineData(65536, 0)]
    [InlineData(66536, 1000)]
    [InlineData(int.MaxValue, 65535)]
    [InlineData(-1, 65535)]
    [InlineData(-64536, 1000)]
    [InlineData(int.MinValue, 0)]
    public Task Close_CodeOfMoreThan16Bits_IsSentWithoutTheRest(int code, int wire) => SendsAsync(code, "bye", wire);

    [Fact]
    public async Task Close_1005_ThrowsOnlyWithAReason()
    {
        const int NoStatus = (int)WebSocketCloseStatus.Empty;

        await ThrowsAsync(NoStatus, "bye");
        await SendsAsync(NoStatus, string.Empty, wire: NoStatus);
    }

    [Theory]
    [InlineData('x', 123)]
    [InlineData('é', 61)]
    [InlineData('码', 41)]
    public async Task Close_Reason_HasRoomFor123Bytes(char character, int fitting)
    {
        const int Normal = (int)WebSocketCloseStatus.NormalClosure;

        await SendsAsync(Normal, new string(character, fitting), wire: Normal);
        await ThrowsAsync(Normal, new string(character, fitting + 1));
    }

    [Theory]
    [MemberData(nameof(SendableCodes))]
    public async Task Receive_CodeThatMayBeSent_IsTheCloseStatus(int code)
    {
        Assert.Equal((WebSocketCloseStatus)code, await ReceiveAsync(Incoming(code, isServer: true), isServer: true));
        Assert.Equal((WebSocketCloseStatus)code, await ReceiveAsync(Incoming(code, isServer: false), isServer: false));
    }

    [Fact]
    public async Task Receive_NoCode_IsNormalClosure()
    {
        Assert.Equal(
            WebSocketCloseStatus.NormalClosure,
            await ReceiveAsync(new WireStream(CloseFrame.Write([], isClient: true)), isServer: true));
        Assert.Equal(
            WebSocketCloseStatus.NormalClosure,
            await ReceiveAsync(new WireStream(CloseFrame.Write([], isClient: false)), isServer: false));
    }

    [Theory]
    [InlineData(0)]
    [InlineData(404)]
    [InlineData(999)]
    [InlineData(1004)]
    [InlineData(1005)]
    [InlineData(1006)]
    [InlineData(1015)]
    [InlineData(1016)]
    [InlineData(2500)]
    [InlineData(2999)]
    [InlineData(5000)]
    [InlineData(65535)]
    public async Task Receive_CodeThatMustNotBeSent_FailsWithAProtocolError(int code)
    {
        await FailsAsync(Incoming(code, isServer: true), isServer: true);
        await FailsAsync(Incoming(code, isServer: false), isServer: false);
    }

    private static WireStream Incoming(int code, bool isServer) => new(CloseFrame.Write(CloseFrame.Body(code), isClient: isServer));

    private static Task SendsAsync(int code, string? reason, int wire) => Assert.AllAsync(Ending.All, async ending =>
    {
        WireStream connection = ending.Connect();

        await ending.CloseAsync(connection, code, reason);

        Assert.Equal((wire, reason ?? string.Empty), CloseFrame.Read(connection.Written));
    });

    private static Task ThrowsAsync(int code, string? reason) => Assert.AllAsync(Ending.All, async ending =>
    {
        WireStream connection = ending.Connect();

        await Assert.ThrowsAsync<ArgumentException>(() => ending.CloseAsync(connection, code, reason));

        Assert.Empty(connection.Written);
    });

    private static async Task FailsAsync(WireStream connection, bool isServer)
    {
        await Assert.ThrowsAsync<WebSocketException>(() => ReceiveAsync(connection, isServer));

        Assert.Equal((int)WebSocketCloseStatus.ProtocolError, CloseFrame.Read(connection.Written).Code);
    }

    private static async Task<WebSocketCloseStatus?> ReceiveAsync(WireStream connection, bool isServer)
    {
        using WebSocket socket = WebSocket.CreateFromStream(connection, new WebSocketCreationOptions { IsServer = isServer });
        WebSocketReceiveResult result = await socket.ReceiveAsync(new byte[128], CancellationToken.None);
        Assert.Equal(socket.CloseStatus, result.CloseStatus);
        return result.CloseStatus;
    }
}
