using System;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using StatusCodes.Analyzers.Syntax;
using StatusCodes.Analyzers.Systems;
using StatusCodes.Analyzers.Words;

namespace StatusCodes.Analyzers.Detection.Tables;

/// <summary>Whether another system's phrases are the same, and the code around says that it is that one's.</summary>
internal static class ForeignSurroundings
{
    // Chains of calls may be long, and the nearest ones tell.
    private const int MostCalls = 8;

    public static bool AreAround(SyntaxNode place, SystemKnowledge system)
    {
        int calls = 0;
        for (SyntaxNode? node = place; node is not null; node = node.Parent)
        {
            if (node is InvocationExpressionSyntax && ++calls > MostCalls)
            {
                continue;
            }

            if (IsOthers(NameOf(node), system) || (node is InvocationExpressionSyntax call && IsOthers(ReceiverOf(call), system)))
            {
                return true;
            }
        }

        return false;
    }

    private static string NameOf(SyntaxNode node) => node switch
    {
        InvocationExpressionSyntax or BaseObjectCreationExpressionSyntax or PrimaryConstructorBaseTypeSyntax => SyntaxNames.OfCallee(node),
        VariableDeclaratorSyntax or PropertyDeclarationSyntax or MethodDeclarationSyntax or BaseTypeDeclarationSyntax =>
            SyntaxNames.OfDeclared(node),
        BaseNamespaceDeclarationSyntax ns => ns.Name.ToString(),
        _ => "",
    };

    private static string ReceiverOf(InvocationExpressionSyntax call)
    {
        ExpressionSyntax called = call.Expression;
        for (int i = 0; i < MostCalls && called is MemberAccessExpressionSyntax member; i++)
        {
            if (member.Expression is not InvocationExpressionSyntax earlier)
            {
                return SyntaxNames.OfOwner(member.Expression);
            }

            called = earlier.Expression;
        }

        return "";
    }

    /// <summary>SMTP's and NNTP's replies have FTP's numbers and some of its phrases.</summary>
    private static bool IsOthers(string name, SystemKnowledge system) =>
        name.Length > 0
        && (ForeignSystems.HasPhraseBorrower(name)
            || name.EndsWith("EventId", StringComparison.Ordinal)
            || (!system.HasOwnPhrases && ForeignSystems.IsNamedIn(name) && !system.Vocabulary.IsSpokenIn(name)));
}
