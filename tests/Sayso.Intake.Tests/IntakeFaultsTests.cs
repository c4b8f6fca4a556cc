using System.Reflection;

namespace Sayso.Intake.Tests;

public class IntakeFaultsTests
{
    [Fact]
    public void Every_fault_has_a_code_of_its_own_a_message_and_a_remedy()
    {
        var faults = typeof(IntakeFaults).GetMethods(BindingFlags.Public | BindingFlags.Static).Select(Make).ToList();
        Assert.NotEmpty(faults);
        Assert.All(faults, fault =>
        {
            Assert.Matches("^SAYSO31[0-9]{2}$", fault.Code);
            Assert.EndsWith(".", fault.Message, StringComparison.Ordinal);
            Assert.EndsWith(".", fault.Remedy, StringComparison.Ordinal);
            Assert.DoesNotContain('\n', fault.ToString());
        });
        Assert.Equal(faults.Count, faults.Select(fault => fault.Code).Distinct().Count());
    }

    private static Fault Make(MethodInfo method)
    {
        var arguments = method.GetParameters().Select(parameter => parameter.ParameterType == typeof(string) ? "words.\nand more" : Zero(parameter.ParameterType));
        return Assert.IsType<Fault>(method.Invoke(null, [.. arguments]));
    }

    private static object? Zero(Type type) => type.IsValueType ? Activator.CreateInstance(type) : null;
}
