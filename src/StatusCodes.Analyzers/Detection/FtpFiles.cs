using System.Collections.Concurrent;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace StatusCodes.Analyzers.Detection;

/// <summary>Which files of a compilation speak of FTP: in their usings, their namespaces, or the names and bases of their types. Looked up once a file.</summary>
internal sealed class FtpFiles
{
    private readonly ConcurrentDictionary<SyntaxTree, bool> _speak = new();

    /// <summary>Whether the file of <paramref name="node"/> does, or the member that it stands in, by the types that it is declared with.</summary>
    public bool SpeakAround(SyntaxNode node) => Speaks(node.SyntaxTree) || MemberSpeaks(node);

    private bool Speaks(SyntaxTree tree) => _speak.TryGetValue(tree, out bool speaks) ? speaks : _speak.GetOrAdd(tree, UnitSpeaks((CompilationUnitSyntax)tree.GetRoot()));

    private static bool UnitSpeaks(CompilationUnitSyntax unit) => UsingsSpeak(unit.Usings) || MembersSpeak(unit.Members);

    private static bool MembersSpeak(SyntaxList<MemberDeclarationSyntax> members)
    {
        foreach (MemberDeclarationSyntax member in members)
        {
            bool speaks = member switch
            {
                BaseNamespaceDeclarationSyntax space => NameSpeaks(space.Name) || UsingsSpeak(space.Usings) || MembersSpeak(space.Members),
                BaseTypeDeclarationSyntax type => FtpNames.SayFtp(type.Identifier.ValueText) || BasesSpeak(type.BaseList) || (type is TypeDeclarationSyntax outer && MembersSpeak(outer.Members)),
                _ => false,
            };
            if (speaks)
            {
                return true;
            }
        }

        return false;
    }

    private static bool MemberSpeaks(SyntaxNode node)
    {
        for (SyntaxNode? around = node.Parent; around is not (null or BaseTypeDeclarationSyntax); around = around.Parent)
        {
            bool speaks = around switch
            {
                VariableDeclarationSyntax variables => TypeSpeaks(variables.Type),
                PropertyDeclarationSyntax property => TypeSpeaks(property.Type),
                MethodDeclarationSyntax method => TypeSpeaks(method.ReturnType) || ParametersSpeak(method.ParameterList),
                _ => false,
            };
            if (speaks)
            {
                return true;
            }
        }

        return false;
    }

    private static bool BasesSpeak(BaseListSyntax? bases)
    {
        if (bases is not null)
        {
            foreach (BaseTypeSyntax type in bases.Types)
            {
                if (TypeSpeaks(type.Type))
                {
                    return true;
                }
            }
        }

        return false;
    }

    private static bool ParametersSpeak(ParameterListSyntax parameters)
    {
        foreach (ParameterSyntax parameter in parameters.Parameters)
        {
            if (TypeSpeaks(parameter.Type))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary><c>FtpReply</c>, <c>FtpReply?</c>, <c>Task&lt;FtpReply&gt;</c>.</summary>
    private static bool TypeSpeaks(TypeSyntax? type)
    {
        switch (type)
        {
            case null or PredefinedTypeSyntax:
                return false;
            case NullableTypeSyntax nullable:
                return TypeSpeaks(nullable.ElementType);
            case GenericNameSyntax generic:
                foreach (TypeSyntax argument in generic.TypeArgumentList.Arguments)
                {
                    if (TypeSpeaks(argument))
                    {
                        return true;
                    }
                }

                return FtpNames.SayFtp(generic.Identifier.ValueText);
            default:
                return FtpNames.SayFtp(WrittenName.Of(type));
        }
    }

    private static bool UsingsSpeak(SyntaxList<UsingDirectiveSyntax> usings)
    {
        foreach (UsingDirectiveSyntax directive in usings)
        {
            if (directive.Name is { } name && NameSpeaks(name))
            {
                return true;
            }
        }

        return false;
    }

    private static bool NameSpeaks(NameSyntax name)
    {
        while (name is QualifiedNameSyntax qualified)
        {
            if (FtpNames.SayFtp(qualified.Right.Identifier.ValueText))
            {
                return true;
            }

            name = qualified.Left;
        }

        return FtpNames.SayFtp(WrittenName.Of(name));
    }
}
