using System.Collections.Immutable;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;
using StatusCodes.Analyzers.Symbols;
using StatusCodes.Analyzers.Syntax;
using StatusCodes.Analyzers.Systems;

namespace StatusCodes.CodeFixes.Content;

/// <summary>A way to answer the same status without content.</summary>
/// <param name="Display">What is left, for a title: <c>StatusCode(304)</c>.</param>
/// <param name="Changes">The changes that write it.</param>
/// <param name="Anchor">Where a token of the call begins that stays: what the call means afterwards is asked there.</param>
/// <param name="Type">The type whose method or constructor is to be called, by its full name.</param>
/// <param name="Member">The method, or <c>.ctor</c>.</param>
/// <param name="Arguments">How many arguments it takes then.</param>
internal sealed record HttpContentFreeForm(
    string Display,
    ImmutableArray<TextChange> Changes,
    int Anchor,
    string Type,
    string Member,
    int Arguments)
{
    /// <summary>
    /// The parameter that the only argument is left for; null where there is no doubt. Another one may take it for the content:
    /// <c>WriteAsJsonAsync(HttpStatusCode.NoContent)</c>.
    /// </summary>
    public string? Parameter { get; init; }

    /// <summary>Where the digits of another code are written, as a place in the text before; null where none is.</summary>
    public HttpWrittenCode? Added { get; init; }

    /// <summary>Whether the call that <paramref name="anchor"/> belongs to is the one that was meant.</summary>
    public bool IsAt(SyntaxToken anchor, SemanticModel model)
    {
        SyntaxNode? call = anchor.Parent is ArgumentListSyntax list ? list.Parent : anchor.Parent;
        return call is not null
            && model.GetSymbolInfo(call).Symbol is IMethodSymbol method
            && method.Name == Member
            && Owner(method) == Type
            && call.ChildNodes().OfType<ArgumentListSyntax>().SingleOrDefault() is { Arguments: var arguments }
            && arguments.Count == Arguments
            && (Parameter is null || Members.Parameter(method, SyntaxNames.OfArgument(arguments[0]), 0)?.Name == Parameter);
    }

    /// <summary>The type that declares a method first: an override is the same method.</summary>
    public static string Owner(IMethodSymbol method)
    {
        while (method.OverriddenMethod is { } overridden)
        {
            method = overridden;
        }

        return method.ContainingType.ToDisplayString();
    }
}

/// <summary>A code that a form writes as digits, to be named afterwards.</summary>
/// <param name="Position">Where it is written, in the text before.</param>
/// <param name="Offset">How far its digits are from the end of what is written there.</param>
/// <param name="Code">The code.</param>
internal sealed record HttpWrittenCode(int Position, int Offset, CatalogCode Code);
