using StatusCodes.Analyzers.Words;
using Xunit;

namespace StatusCodes.Tests.Words;

/// <summary>Sets of words, looked for in identifiers where they stand.</summary>
public class WordSetTests
{
    private static readonly WordSet Systems = new("Smtp", "Ftp", "Reply");

    [Theory]
    [InlineData("Smtp", true)]
    [InlineData("SMTP", true)]
    [InlineData("smtp", true)]
    [InlineData("Ftp", true)]
    [InlineData("reply", true)]
    [InlineData("Smt", false)]
    [InlineData("Smtps", false)]
    [InlineData("Replying", false)]
    [InlineData("x", false)]
    [InlineData("", false)]
    public void Word_OfTheSet(string word, bool expected) => Assert.Equal(expected, Systems.Contains(word));

    [Theory]
    [InlineData("MySmtpClient", 2, 4, true)]
    [InlineData("ftpReply", 0, 3, true)]
    [InlineData("ftpReply", 3, 5, true)]
    [InlineData("MySmtpClient", 2, 3, false)]
    [InlineData("MySmtpClient", 1, 4, false)]
    [InlineData("MySmtpClient", 0, 12, false)]
    [InlineData("MySmtpClient", 3, 0, false)]
    public void Part_OfAName(string name, int start, int length, bool expected) =>
        Assert.Equal(expected, Systems.Contains(name, start, length));

    [Theory]
    [InlineData("SmtpStatusCode", true)]
    [InlineData("MySMTPReply", true)]
    [InlineData("smtp_code", true)]
    [InlineData("code_smtp", true)]
    [InlineData("smtp", true)]
    [InlineData("ftp2", true)]
    [InlineData("m_smtp", true)]
    [InlineData("_Smtp", true)]
    [InlineData("SFtp", true)]
    [InlineData("ReplyOf", true)]
    [InlineData("Smtps", false)]
    [InlineData("Replying", false)]
    [InlineData("sftp", false)]
    [InlineData("SFTP", false)]
    [InlineData("Unreplied", false)]
    [InlineData("statusCode", false)]
    [InlineData("", false)]
    [InlineData("_", false)]
    [InlineData("1", false)]
    public void Name_WithAWholeWordOfTheSet(string name, bool expected) => Assert.Equal(expected, Systems.HasWordIn(name));

    [Theory]
    [InlineData("_smtp")]
    [InlineData("_smtpCode")]
    [InlineData("my__smtp")]
    [InlineData("@smtp")]
    public void Name_WithAWordBehindUnderscores_IsRead(string name) => Assert.True(Systems.HasWordIn(name));

    [Theory]
    [InlineData("ReplyingPeer", true)]
    [InlineData("Smtps", true)]
    [InlineData("my_replying", true)]
    [InlineData("_smtp", true)]
    [InlineData("Smtp", true)]
    [InlineData("UnReplyable", true)]
    [InlineData("replies", false)]
    [InlineData("Unreplied", false)]
    [InlineData("xsmtp", false)]
    [InlineData("Rep", false)]
    [InlineData("", false)]
    public void Name_WithAWordThatBeginsLikeOne(string name, bool expected) => Assert.Equal(expected, Systems.HasPrefixIn(name));

    [Theory]
    [InlineData("")]
    [InlineData("Smtp")]
    [InlineData("SmtpReply")]
    public void EmptySet_HasNothing(string name)
    {
        WordSet none = new();

        Assert.False(none.Contains(name) || none.HasWordIn(name) || none.HasPrefixIn(name));
    }
}
