using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using StatusCodes.Analyzers.Catalog;

namespace StatusCodes.Analyzers.Detection;

/// <summary>Sockets of packages that are missing, by the names that are written: <c>socket.Close(1008, "…")</c> on a <c>WebSocket</c>, <c>Close(1001)</c> in a <c>WebSocketBehavior</c>.</summary>
internal static class UnresolvedSockets
{
    /// <summary>Whether a call closes one with the code that it is given first. A lone 1000 is as likely the milliseconds to wait for the close.</summary>
    public static Slot? OfClose(BaseArgumentListSyntax arguments, string callee, Semantics semantics) =>
        arguments.Parent is InvocationExpressionSyntax call
        && ClosingMethods.Close(callee)
        && (arguments.Arguments.Count > 1 || arguments.Arguments[0].Expression is not LiteralExpressionSyntax { Token.Text: "1000" })
        && IsOfSocket(call, semantics)
            ? Slot.Named with { System = CodeSystem.WebSocket }
            : null;

    private static bool IsOfSocket(InvocationExpressionSyntax call, Semantics semantics) => call.Expression switch
    {
        MemberAccessExpressionSyntax { Expression: ThisExpressionSyntax or BaseExpressionSyntax } => IsInSocket(call),
        MemberAccessExpressionSyntax { Expression: { } receiver } => Says(LastName(receiver)) || (semantics.Type(receiver) is { } type && Says(type.Name)),
        MemberBindingExpressionSyntax => call.Parent is ConditionalAccessExpressionSyntax { Expression: { } receiver } && (Says(LastName(receiver)) || (semantics.Type(receiver) is { } type && Says(type.Name))),
        SimpleNameSyntax => IsInSocket(call),
        _ => false,
    };

    /// <summary>Whether a base of the type around a call says that it is a socket: that of a missing package has the method.</summary>
    private static bool IsInSocket(SyntaxNode call)
    {
        if (call.FirstAncestorOrSelf<TypeDeclarationSyntax>() is { BaseList: { } bases })
        {
            foreach (BaseTypeSyntax type in bases.Types)
            {
                if (Says(LastName(type.Type)))
                {
                    return true;
                }
            }
        }

        return false;
    }

    private static bool Says(string name) => NameWords.Say(name, "WebSocket");

    private static string LastName(SyntaxNode node) => node switch
    {
        SimpleNameSyntax simple => simple.Identifier.ValueText,
        MemberAccessExpressionSyntax member => member.Name.Identifier.ValueText,
        QualifiedNameSyntax qualified => qualified.Right.Identifier.ValueText,
        _ => "",
    };
}
