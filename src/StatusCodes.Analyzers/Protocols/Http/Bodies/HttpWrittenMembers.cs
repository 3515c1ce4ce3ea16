using System;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using StatusCodes.Analyzers.Protocols.Http.Answers;

namespace StatusCodes.Analyzers.Protocols.Http.Bodies;

/// <summary>Which members serializers write when an object is an answer's content, as what they were given.</summary>
internal static class HttpWrittenMembers
{
    /// <summary>Whether a member is written when its object is, under a name that says status.</summary>
    public static bool IsWritten(ISymbol? member) => IsPublic(member) && IsKeptAsGiven(member!);

    /// <summary>Whether serializers write it, whatever it is made of.</summary>
    public static bool IsPublic(ISymbol? member) =>
        (member is IPropertySymbol { GetMethod.DeclaredAccessibility: Accessibility.Public } || IsMarkedField(member))
        && member is { IsStatic: false, DeclaredAccessibility: Accessibility.Public }
        && !IsLeftOut(member);

    /// <summary>Serializers leave fields out, unless they are told; Newtonsoft's, which does not, may not be the one that writes.</summary>
    private static bool IsMarkedField(ISymbol? member) =>
        member is IFieldSymbol field
        && field.GetAttributes().Any(static mark => mark.AttributeClass?.Name is "JsonIncludeAttribute" or "JsonPropertyAttribute");

    /// <summary>Accessors with bodies of their own may make anything of it. Other projects' properties are taken for plain ones.</summary>
    private static bool IsKeptAsGiven(ISymbol member)
    {
        foreach (SyntaxReference reference in member.DeclaringSyntaxReferences)
        {
            if (reference.GetSyntax() is PropertyDeclarationSyntax property
                && (property.ExpressionBody is not null || HasBody(property.AccessorList)))
            {
                return false;
            }
        }

        return true;
    }

    private static bool HasBody(AccessorListSyntax? accessors)
    {
        foreach (AccessorDeclarationSyntax accessor in accessors?.Accessors ?? default)
        {
            if (accessor.Body is not null || accessor.ExpressionBody is not null)
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsLeftOut(ISymbol member)
    {
        foreach (AttributeData attribute in member.GetAttributes())
        {
            string name = attribute.AttributeClass?.Name ?? "";
            if ((name.IndexOf("Ignore", StringComparison.Ordinal) >= 0 && !IsConditional(attribute)) || IsRenamed(name, attribute))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary><c>[JsonPropertyName("orderStep")]</c>: what is written is no status.</summary>
    private static bool IsRenamed(string name, AttributeData attribute) =>
        name is "JsonPropertyNameAttribute" or "JsonPropertyAttribute"
        && attribute.ConstructorArguments is [{ Value: string written }]
        && !HttpAnswerNames.IsStatus(written);

    /// <summary><c>[JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]</c>: a status is not null.</summary>
    private static bool IsConditional(AttributeData attribute) =>
        attribute.NamedArguments is [{ Key: "Condition", Value.Value: int and not 1 }];
}
