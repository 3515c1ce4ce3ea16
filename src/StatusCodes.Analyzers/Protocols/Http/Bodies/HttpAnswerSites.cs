using Microsoft.CodeAnalysis.CSharp.Syntax;
using StatusCodes.Analyzers.Protocols.Http.Answers;
using StatusCodes.Analyzers.Syntax;

namespace StatusCodes.Analyzers.Protocols.Http.Bodies;

/// <summary>Whether a constant stands where the rules of answers may have something to say; binds nothing.</summary>
internal static class HttpAnswerSites
{
    /// <summary>Whether it may be an answer's content, or the status of one.</summary>
    public static bool MayBeAt(in Site site) => site.Kind switch
    {
        SiteKind.Argument => HttpStatusContent.MayBe(site.Value) is not null || MayBeOfBody(site.Value),
        SiteKind.Declaration => HttpStatusContent.MayBe(site.Value) is not null
            || HttpBodyLocals.StatusOf(site.Value) is { } local && HttpBodyLocals.MayBeStatus(local),
        SiteKind.Assignment or SiteKind.AnonymousMember => MayBeOfBody(site.Value),
        _ => false,
    };

    private static bool MayBeOfBody(ExpressionSyntax value) =>
        HttpBodyMember.Of(value) is { Key: null } member
        && ((member.Body is not IdentifierNameSyntax && HttpBodyLocals.IsContent(member.Body))
            || (HttpBodyLocals.NameOf(member.Body) is { } local && !HttpBodyLocals.ContentsOf(local, value).IsEmpty));
}
