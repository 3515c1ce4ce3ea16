using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using StatusCodes.Analyzers.Syntax;

namespace StatusCodes.Analyzers.Detection.Flow;

/// <summary>
/// What is put into a collection, as far as syntax tells: <c>codes.Add(x)</c>, <c>codes[0] = x</c>, <c>new List&lt;int&gt; { x }</c>.
/// </summary>
/// <param name="Place">Where the collection is declared, set or used.</param>
/// <param name="Value">What is put there.</param>
/// <param name="IsCollection">Whether it is a collection whose items are taken over.</param>
internal readonly record struct PutItem(SyntaxNode Place, ExpressionSyntax Value, bool IsCollection)
{
    /// <summary>All that is put into a collection; empty where something is done to it that does not say what is put there.</summary>
    public static ImmutableArray<PutItem> AllOf(Variable collection)
    {
        ImmutableArray<PutItem>.Builder items = ImmutableArray.CreateBuilder<PutItem>();
        bool isKnown = !collection.IsChanged;
        foreach (VariableWrite write in collection.Writes)
        {
            isKnown &= write.Value is not null;
            if (write.Value is { } whole)
            {
                AddWhole(write.Place, whole, items);
            }
        }

        foreach (ExpressionSyntax read in collection.Reads)
        {
            isKnown &= AddUse(read, items);
        }

        return isKnown ? items.ToImmutable() : ImmutableArray<PutItem>.Empty;
    }

    /// <summary>What a collection is made with: its elements, or another one whose items it takes over.</summary>
    private static void AddWhole(SyntaxNode place, ExpressionSyntax whole, ImmutableArray<PutItem>.Builder items)
    {
        switch (ValuePath.WithoutCasts(whole))
        {
            case BaseObjectCreationExpressionSyntax made:
                // A number there is the room for so many items.
                if (made.ArgumentList?.Arguments is [{ Expression: not LiteralExpressionSyntax and var other }, ..])
                {
                    items.Add(new PutItem(place, other, IsCollection: true));
                }

                AddElements(place, made.Initializer, items);
                break;
            case ArrayCreationExpressionSyntax array:
                AddElements(place, array.Initializer, items);
                break;
            case ImplicitArrayCreationExpressionSyntax array:
                AddElements(place, array.Initializer, items);
                break;
            case InitializerExpressionSyntax elements:
                AddElements(place, elements, items);
                break;
            case CollectionExpressionSyntax elements:
                AddElements(place, elements, items);
                break;
            case var source:
                items.Add(new PutItem(place, source, IsCollection: true));
                break;
        }
    }

    private static void AddElements(SyntaxNode place, InitializerExpressionSyntax? elements, ImmutableArray<PutItem>.Builder items)
    {
        foreach (ExpressionSyntax element in elements?.Expressions ?? default)
        {
            items.Add(new PutItem(place, element, IsCollection: false));
        }
    }

    private static void AddElements(SyntaxNode place, CollectionExpressionSyntax elements, ImmutableArray<PutItem>.Builder items)
    {
        foreach (CollectionElementSyntax element in elements.Elements)
        {
            switch (element)
            {
                case ExpressionElementSyntax single:
                    items.Add(new PutItem(place, single.Expression, IsCollection: false));
                    break;
                case SpreadElementSyntax spread:
                    items.Add(new PutItem(place, spread.Expression, IsCollection: true));
                    break;
            }
        }
    }

    /// <summary>What a use puts there, if anything; false where that cannot be told.</summary>
    private static bool AddUse(ExpressionSyntax use, ImmutableArray<PutItem>.Builder items)
    {
        switch (use.Parent)
        {
            case MemberAccessExpressionSyntax { Parent: InvocationExpressionSyntax call } member when member.Expression == use:
                AddCall(use, member.Name.Identifier.ValueText, call.ArgumentList.Arguments, items);
                return true;
            case ElementAccessExpressionSyntax access when access.Expression == use:
                return AddEntry(use, access, items);
            default:
                return true;
        }
    }

    private static void AddCall(
        ExpressionSyntax use,
        string name,
        SeparatedSyntaxList<ArgumentSyntax> arguments,
        ImmutableArray<PutItem>.Builder items)
    {
        switch (name)
        {
            case "Add" or "TryAdd" or "Enqueue" or "Push" or "AddFirst" or "AddLast" when arguments.Count == 1:
                items.Add(new PutItem(use, arguments[0].Expression, IsCollection: false));
                break;
            case "Insert" or "Add" or "TryAdd" when arguments.Count == 2:
                items.Add(new PutItem(use, arguments[1].Expression, IsCollection: false));
                break;
            case "AddRange" or "UnionWith" or "EnqueueRange" or "PushRange" when arguments.Count == 1:
                items.Add(new PutItem(use, arguments[0].Expression, IsCollection: true));
                break;
        }
    }

    /// <summary><c>codes[0] = x</c>; what is counted there is no item that somebody put.</summary>
    private static bool AddEntry(ExpressionSyntax use, ElementAccessExpressionSyntax entry, ImmutableArray<PutItem>.Builder items)
    {
        LocalWrite write = LocalWrite.Of(entry);
        if (write.Kind == LocalWriteKind.Assignment && write.Value is { } value)
        {
            items.Add(new PutItem(use, value, IsCollection: false));
        }

        return write.Kind != LocalWriteKind.Change;
    }
}
