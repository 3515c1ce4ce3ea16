using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace StatusCodes.Analyzers.Detection.Flow;

/// <summary>Where a variable of a body can be named.</summary>
internal static class FlowScopes
{
    /// <summary>The smallest part of the code that has all places where a local or a parameter can be named.</summary>
    public static SyntaxNode Of(SyntaxNode declaration)
    {
        if (declaration is ParameterSyntax parameter)
        {
            return parameter.Parent is ParameterListSyntax { Parent: { } owner } ? owner : parameter.Parent ?? parameter;
        }

        for (SyntaxNode node = declaration; ; node = node.Parent!)
        {
            if (node is SwitchSectionSyntax { Parent: { } choice })
            {
                // The sections of a switch share their locals.
                return choice;
            }

            if (node is BlockSyntax or ForStatementSyntax or CommonForEachStatementSyntax or ArrowExpressionClauseSyntax
                or QueryExpressionSyntax or CompilationUnitSyntax or AnonymousFunctionExpressionSyntax
                || node is MemberDeclarationSyntax and not GlobalStatementSyntax
                || node.Parent is null)
            {
                return node;
            }
        }
    }

    /// <summary>The member, or the file of top-level statements, whose names are read together.</summary>
    public static SyntaxNode Indexed(SyntaxNode scope)
    {
        SyntaxNode node = scope;
        while (node.Parent is { } outer && !(node is MemberDeclarationSyntax and not GlobalStatementSyntax))
        {
            node = outer;
        }

        return node;
    }

    /// <summary>The name that a declaration gives to a variable of a body; empty where it declares none.</summary>
    public static string NameOf(SyntaxNode declaration) => declaration switch
    {
        VariableDeclaratorSyntax variable => variable.Identifier.ValueText,
        ParameterSyntax parameter => parameter.Identifier.ValueText,
        SingleVariableDesignationSyntax designation => designation.Identifier.ValueText,
        ForEachStatementSyntax loop => loop.Identifier.ValueText,
        LetClauseSyntax let => let.Identifier.ValueText,
        FromClauseSyntax from => from.Identifier.ValueText,
        _ => "",
    };

    /// <summary>The innermost function around a place: what runs at another time than what is around it.</summary>
    public static SyntaxNode? FunctionOf(SyntaxNode node) => node.FirstAncestorOrSelf<SyntaxNode>(static ancestor =>
        ancestor is AnonymousFunctionExpressionSyntax or LocalFunctionStatementSyntax or BaseMethodDeclarationSyntax
            or AccessorDeclarationSyntax or BasePropertyDeclarationSyntax);
}
