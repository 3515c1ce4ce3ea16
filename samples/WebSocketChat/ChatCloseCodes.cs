namespace Contoso.WebSocketChat;

/// <summary>The close codes that the chat has agreed on with its clients, from the range that is free for that (RFC 6455 §7.4.2).</summary>
public static class ChatCloseCodes
{
    public const int Kicked = 4001;

    public const int NameTaken = 4002;
}

/// <summary>The names that clients of the first version knew.</summary>
public static class LegacyCloseCodes
{
    public const int Normal = 1000;

    public const int GoingAway = 1000; // STC2009

    public const int TryAgainLater = 1013;

    public const int Banned = 4900;
}
