namespace Contoso.WebSocketChat;

/// <summary>Whether a client comes back after a connection has ended, and how soon.</summary>
public static class ReconnectPolicy
{
    public static bool ComesBack(int closeCode) => closeCode switch
    {
        1006 or 1012 or 1013 => true, // STC2001 STC2001 STC2001
        1011 => true, // STC2001
        4001 => false, // STC2001
        4900 => false, // STC2001
        _ => false,
    };

    public static TimeSpan Delay(int closeCode) => TimeSpan.FromMilliseconds(closeCode == 1013 ? 1000 : 10); // STC2001

    public static string Explain(int closeCode)
    {
        switch (closeCode)
        {
            case LegacyCloseCodes.Normal:
                return "at ease";
            case 1001: // STC2001
                return "as the server went away";
            case 1006: // STC2001
                return "as the connection broke";
            case 1012: // STC2001
                return "as the server restarts";
            case ChatCloseCodes.Kicked:
                return "in disgrace";
            case >= 3000:
                return "for reasons of the chat's own";
            default:
                return "for a reason that the protocol knows";
        }
    }
}
