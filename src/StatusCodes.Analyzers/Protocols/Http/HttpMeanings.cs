using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using StatusCodes.Analyzers.Protocols.Http.Answers;
using StatusCodes.Analyzers.Symbols;
using StatusCodes.Analyzers.Syntax;
using StatusCodes.Analyzers.Systems;

namespace StatusCodes.Analyzers.Protocols.Http;

/// <summary>What a status is meant for at its place, where the member that takes it does not tell yet.</summary>
internal static class HttpMeanings
{
    /// <summary>The key of OWIN's environment that holds the answer's status (OWIN 1.0 §3.2.2).</summary>
    private const string OwinStatus = "owin.ResponseStatusCode";

    /// <summary>
    /// A message that an action of Web API answers with goes to the client, every other one is a peer's;
    /// an exception that is built and not thrown tells nobody; OWIN's servers send what they find in the environment.
    /// </summary>
    public static Slot Of(Slot slot, in Site site, Binder binder)
    {
        if (slot is { IsAssigned: true } && slot.Receiver == HttpReceivers.ResponseMessage)
        {
            return HttpWebApiActions.IsReturnedFromAction(site.Landing, binder) ? slot with { Direction = Direction.Sent } : slot;
        }

        return slot.Direction == Direction.Sent && IsKeptException(site, binder) ? slot.AsRead()
            : IsOwinStatus(site) ? new Slot(slot.System, SlotStrength.Certain, Direction.Sent) { IsAssigned = true }
            : slot;
    }

    /// <summary><c>environment["owin.ResponseStatusCode"] = 404</c>.</summary>
    private static bool IsOwinStatus(in Site site) =>
        site is { Kind: SiteKind.Assignment, Meets: ElementAccessExpressionSyntax { ArgumentList.Arguments: [{ Expression: { } key }] } }
        && key is LiteralExpressionSyntax { Token.ValueText: OwinStatus };

    /// <summary>Whether the status is an argument of an exception that goes elsewhere than up: into a log, an assertion, a mock.</summary>
    private static bool IsKeptException(in Site site, Binder binder) =>
        site is { Kind: SiteKind.Argument, Meets: BaseObjectCreationExpressionSyntax creation }
        && !HttpThrownExceptions.MayBeThrown(creation)
        && binder.Type(creation) is INamedTypeSymbol type
        && type.AnyBase(static t => t.Name == "Exception" && t.IsDirectlyIn("System"));
}
