using Contoso.WebSocketChat;

// A line that ends in the comment "STC2001" is a line that the analyzer warns about, once for each time the id is named.
// The session follows a script, so that each run prints the same.
using var timeout = new CancellationTokenSource(TimeSpan.FromSeconds(30));
CancellationToken cancellation = timeout.Token;
await using ChatServer server = await ChatServer.StartAsync(cancellation);

using ChatClient ann = await ChatClient.ConnectAsync(server.Address, "ann", cancellation);
using ChatClient bob = await ChatClient.ConnectAsync(server.Address, "bob", cancellation);
await ann.HearAsync(cancellation);
await ann.SayAsync("1000 greetings, everybody", cancellation);
await bob.HearAsync(cancellation);
await bob.SayAsync("404 thanks", cancellation);
await ann.HearAsync(cancellation);

await server.KickAsync("bob");
await bob.HearAsync(cancellation);
await bob.ReturnAsync(cancellation);
await ann.HearAsync(cancellation);

foreach (string command in new[] { "slow", "mute", "dance" })
{
    using ChatClient carol = await ChatClient.ConnectAsync(server.Address, "carol", cancellation);
    await ann.HearAsync(cancellation);
    await carol.SayAsync($"/{command}", cancellation);
    await carol.HearAsync(cancellation);
    await ann.HearAsync(cancellation);
}

await server.RestartAsync();
await ann.HearAsync(cancellation);
await ann.ReturnAsync(cancellation);
using ChatClient dave = await ChatClient.ConnectAsync(server.Address, "dave", cancellation);
await ann.HearAsync(cancellation);
await ann.LeaveAsync(cancellation);
await dave.HearAsync(cancellation);

await server.StopAsync();
await dave.HearAsync(cancellation);
