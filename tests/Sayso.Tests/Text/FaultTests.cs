using System.Reflection;
using Sayso.Text;

namespace Sayso.Tests.Text;

public class FaultTests
{
    [Fact]
    public void Every_fault_has_a_code_of_its_own_a_message_and_a_remedy()
    {
        var faults = typeof(Fault).Assembly.GetTypes()
            .Where(type => type.Name.EndsWith("Faults", StringComparison.Ordinal))
            .SelectMany(type => type.GetMethods(BindingFlags.Public | BindingFlags.Static))
            .Select(Make)
            .ToList();
        Assert.Contains(faults, fault => string.Equals(fault.Code, "SAYSO1001", StringComparison.Ordinal));
        Assert.All(faults, fault =>
        {
            Assert.Matches("^SAYSO[0-9]{4}$", fault.Code);
            Assert.EndsWith(".", fault.Message, StringComparison.Ordinal);
            Assert.EndsWith(".", fault.Remedy, StringComparison.Ordinal);
        });
        Assert.Equal(faults.Count, faults.Select(fault => fault.Code).Distinct().Count());
    }

    [Fact]
    public void A_fault_is_one_line()
    {
        var fault = DocumentFaults.BrokenEncoding(1, "UTF-8", 17) with { File = "story.txt" };
        Assert.Equal(
            "story.txt: SAYSO1006 at byte 17: 1 place is not valid UTF-8; each was read as U+FFFD. Save the file anew as UTF-8 to be rid of this warning.",
            fault.ToString());
    }

    private static Fault Make(MethodInfo method)
    {
        var arguments = method.GetParameters().Select(parameter => parameter.ParameterType == typeof(string) ? "words." : Zero(parameter.ParameterType));
        return Assert.IsType<Fault>(method.Invoke(null, [.. arguments]));
    }

    private static object? Zero(Type type) => type.IsValueType ? Activator.CreateInstance(type) : null;
}
