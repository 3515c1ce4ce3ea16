using System.Net;

namespace Contoso.FtpGateway.Server;

/// <summary>What SITE commands have replied for years. Every reply is wrong, each in its own way, and a person has to say what to send instead.</summary>
internal static class FtpSiteCommands
{
    public static Task ExecuteAsync(string command, FtpSession session) => command switch
    {
        "LOGIN" => session.ReplyAsync(430, "Wrong user or password."), // STC3003
        "HOST" => session.ReplyAsync(434, "There is one host only."), // STC3003
        "QUOTA" => session.ReplyAsync(299, "As much as you like."), // STC3004
        "WHO" => session.ReplyAsync("299 Nobody else."), // STC3004
        "FIND" => session.ReplyAsync((int)HttpStatusCode.NotFound, "Nothing was found."), // STC3006
        "CLOSE" => session.ReplyAsync(1000, "Bye."), // STC3006
        _ => session.ReplyAsync(501, "There is no such SITE command."), // STC3001
    };
}
