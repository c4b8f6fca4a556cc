using System.Reflection;
using System.Reflection.Emit;

namespace Sayso.Tests.Architecture;

/// <summary>Which types a type uses: in its declaration, its members' signatures, and the instructions of its methods.</summary>
internal static class Dependencies
{
    private const BindingFlags All = BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Instance | BindingFlags.Static | BindingFlags.DeclaredOnly;

    private static readonly Dictionary<short, OpCode> Instructions = typeof(OpCodes).GetFields(BindingFlags.Public | BindingFlags.Static)
        .Select(field => (OpCode)field.GetValue(null)!).ToDictionary(code => code.Value);

    public static HashSet<Type> Of(Type type)
    {
        var used = new HashSet<Type>();
        Add(used, [type.BaseType, .. type.GetInterfaces()]);
        Add(used, type.GetCustomAttributesData().Select(attribute => attribute.AttributeType));
        Add(used, type.GetFields(All).Select(field => field.FieldType));
        foreach (var method in type.GetMethods(All).Concat<MethodBase>(type.GetConstructors(All)))
        {
            Add(used, Signature(method));
            if (method.GetMethodBody() is { } body)
            {
                Add(used, body.LocalVariables.Select(local => local.LocalType));
                Add(used, body.ExceptionHandlingClauses.Where(clause => clause.Flags == ExceptionHandlingClauseOptions.Clause).Select(clause => clause.CatchType));
                Add(used, Tokens(body.GetILAsByteArray()!).Select(token => Resolve(method, token)).SelectMany(Members));
            }
        }

        return used;
    }

    private static IEnumerable<Type?> Signature(MethodBase method) =>
        [(method as MethodInfo)?.ReturnType, .. method.GetParameters().Select(parameter => parameter.ParameterType)];

    private static IEnumerable<Type?> Members(MemberInfo member) => member switch
    {
        Type type => [type],
        FieldInfo field => [field.DeclaringType, field.FieldType],
        MethodInfo { IsGenericMethod: true } method => [method.DeclaringType, .. method.GetGenericArguments(), .. Signature(method)],
        MethodBase method => [method.DeclaringType, .. Signature(method)],
        _ => [],
    };

    private static MemberInfo Resolve(MethodBase user, int token) => user.Module.ResolveMember(
        token,
        user.DeclaringType is { IsGenericType: true } type ? type.GetGenericArguments() : null,
        user.IsGenericMethod ? user.GetGenericArguments() : null)!;

    // The operands of a method's instructions that name a type, a method or a field.
    private static IEnumerable<int> Tokens(byte[] code)
    {
        for (int at = 0; at < code.Length;)
        {
            short value = code[at] == 0xFE ? (short)((code[at++] << 8) | code[at++]) : code[at++];
            var operand = Instructions[value].OperandType;
            if (operand is OperandType.InlineMethod or OperandType.InlineField or OperandType.InlineType or OperandType.InlineTok)
            {
                yield return BitConverter.ToInt32(code, at);
            }

            at += operand switch
            {
                OperandType.InlineNone => 0,
                OperandType.ShortInlineBrTarget or OperandType.ShortInlineI or OperandType.ShortInlineVar => 1,
                OperandType.InlineVar => 2,
                OperandType.InlineI8 or OperandType.InlineR => 8,
                OperandType.InlineSwitch => 4 + (4 * BitConverter.ToInt32(code, at)),
                _ => 4,
            };
        }
    }

    private static void Add(HashSet<Type> used, IEnumerable<Type?> types)
    {
        foreach (var type in types.Where(type => type is not null && !type.IsGenericParameter))
        {
            if (type!.HasElementType)
            {
                Add(used, [type.GetElementType()]);
            }
            else if (type.IsConstructedGenericType)
            {
                Add(used, [type.GetGenericTypeDefinition(), .. type.GetGenericArguments()]);
            }
            else
            {
                used.Add(type);
            }
        }
    }
}
