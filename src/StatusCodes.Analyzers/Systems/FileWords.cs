using System.Collections.Concurrent;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using StatusCodes.Analyzers.Syntax;
using StatusCodes.Analyzers.Words;

namespace StatusCodes.Analyzers.Systems;

/// <summary>
/// Which files of a compilation speak of a system: in their usings, their namespaces, or the names and bases of their types.
/// Looked up once a file, and only where nothing nearer tells.
/// </summary>
internal sealed class FileWords
{
    private readonly ConcurrentDictionary<(SyntaxTree Tree, Vocabulary Vocabulary), bool> _known = new();

    /// <summary>
    /// Whether the file of <paramref name="node"/> speaks of a system,
    /// or the member that it stands in, by the types that it is declared with.
    /// </summary>
    public bool SpeakAround(SyntaxNode node, Vocabulary vocabulary) =>
        FileSpeaks(node.SyntaxTree, vocabulary) || new Reader(vocabulary).MemberSpeaks(node);

    private bool FileSpeaks(SyntaxTree tree, Vocabulary vocabulary) =>
        _known.TryGetValue((tree, vocabulary), out bool speaks)
            ? speaks
            : _known.GetOrAdd((tree, vocabulary), new Reader(vocabulary).UnitSpeaks((CompilationUnitSyntax)tree.GetRoot()));

    /// <summary>Looks for the words of one system.</summary>
    private readonly struct Reader(Vocabulary vocabulary)
    {
        public bool UnitSpeaks(CompilationUnitSyntax unit) => UsingsSpeak(unit.Usings) || MembersSpeak(unit.Members);

        private bool MembersSpeak(SyntaxList<MemberDeclarationSyntax> members)
        {
            foreach (MemberDeclarationSyntax member in members)
            {
                bool speaks = member switch
                {
                    BaseNamespaceDeclarationSyntax ns => NameSpeaks(ns.Name) || UsingsSpeak(ns.Usings) || MembersSpeak(ns.Members),
                    BaseTypeDeclarationSyntax type =>
                        vocabulary.IsSpokenIn(type.Identifier.ValueText)
                        || BasesSpeak(type.BaseList)
                        || (type is TypeDeclarationSyntax outer && MembersSpeak(outer.Members)),
                    _ => false,
                };
                if (speaks)
                {
                    return true;
                }
            }

            return false;
        }

        public bool MemberSpeaks(SyntaxNode node)
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

        private bool BasesSpeak(BaseListSyntax? bases)
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

        private bool ParametersSpeak(ParameterListSyntax parameters)
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
        private bool TypeSpeaks(TypeSyntax? type)
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

                    return vocabulary.IsSpokenIn(generic.Identifier.ValueText);
                default:
                    return vocabulary.IsSpokenIn(SyntaxNames.OfValue(type));
            }
        }

        private bool UsingsSpeak(SyntaxList<UsingDirectiveSyntax> usings)
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

        private bool NameSpeaks(NameSyntax name)
        {
            while (name is QualifiedNameSyntax qualified)
            {
                if (vocabulary.IsSpokenIn(qualified.Right.Identifier.ValueText))
                {
                    return true;
                }

                name = qualified.Left;
            }

            return vocabulary.IsSpokenIn(SyntaxNames.OfValue(name));
        }
    }
}
