using System.Xml.Linq;

namespace Sayso.Tests.Architecture;

public class LayeringTests
{
    // Fault, what every room may say is wrong with an input, comes before them all and so may use none of them.
    private static readonly Layering Engine = new("Sayso", hall: "Reading", "Fault", "Text", "Network", "Mentions", "Attributions", "Sources", "Claims", "Reading", "Audits", "Exchange", "Evaluation");

    [Fact]
    public void In_the_engine_an_earlier_room_never_uses_a_later_one() => Nothing(Engine.Breaches(typeof(StoryReader).Assembly.GetTypes()));

    [Fact]
    public void The_engine_references_no_other_project_of_ours()
    {
        string[] ours = [.. typeof(StoryReader).Assembly.GetReferencedAssemblies().Select(name => name.Name!).Where(name => name.StartsWith("Sayso", StringComparison.Ordinal))];
        Assert.Empty(ours);
    }

    [Fact]
    public void Nothing_in_src_references_the_lab_or_the_tests()
    {
        var projects = Directory.EnumerateFiles(Repository.Path("src"), "*.csproj", SearchOption.AllDirectories).ToList();
        Assert.NotEmpty(projects);
        Nothing(projects.SelectMany(path => StrayReferences(Path.GetFileName(path), File.ReadAllText(path))));
    }

    [Fact]
    public void The_checker_sees_a_use_of_a_later_room_however_it_is_made()
    {
        var fakes = new Layering("Sayso.Tests.Architecture.Fakes", hall: "Hall", "Early", "Hall", "Late");
        var breaches = fakes.Breaches(
        [
            typeof(Fakes.Early.InAField), typeof(Fakes.Early.InASignature), typeof(Fakes.Early.InABody), typeof(Fakes.Early.InAGeneric),
            typeof(Fakes.Early.UsesTheHall), typeof(Fakes.Early.Clean), typeof(Fakes.Late.Thing), typeof(Fakes.Late.UsesEarly), typeof(Fakes.Porch),
        ]);
        Assert.Equal(5, breaches.Count);
        foreach (string guilty in (string[])["InAField", "InASignature", "InABody", "InAGeneric"])
        {
            Assert.Contains(breaches, line => line.StartsWith($"Early uses the later room Late: Sayso.Tests.Architecture.Fakes.Early.{guilty}", StringComparison.Ordinal));
        }

        Assert.Contains(breaches, line => line.StartsWith("Early uses the later room Hall", StringComparison.Ordinal));
    }

    [Fact]
    public void A_type_of_the_hall_may_have_a_place_of_its_own()
    {
        var fakes = new Layering("Sayso.Tests.Architecture.Fakes", hall: "Hall", "Porch", "Early", "Hall");
        Assert.Empty(fakes.Breaches([typeof(Fakes.Early.UsesTheHall), typeof(Fakes.Porch)]));
    }

    [Fact]
    public void The_checker_sees_a_room_without_a_place()
    {
        var fakes = new Layering("Sayso.Tests.Architecture.Fakes", hall: "Hall", "Early", "Hall");
        Assert.Contains("The room Late", Assert.Single(fakes.Breaches([typeof(Fakes.Late.Thing)])), StringComparison.Ordinal);
    }

    [Fact]
    public void The_checker_sees_a_reference_from_src_to_the_lab()
    {
        const string project = """<Project><ItemGroup><ProjectReference Include="..\..\lab\Sayso.Lab\Sayso.Lab.csproj" /><ProjectReference Include="../Sayso/Sayso.csproj" /></ItemGroup></Project>""";
        Assert.Equal(@"Some.csproj references ..\..\lab\Sayso.Lab\Sayso.Lab.csproj", Assert.Single(StrayReferences("Some.csproj", project)));
    }

    private static IEnumerable<string> StrayReferences(string name, string project) =>
        from element in XDocument.Parse(project).Descendants()
        where element.Name.LocalName is "ProjectReference" or "Reference" or "Compile" or "Import"
        let target = element.Attribute("Include")?.Value ?? element.Attribute("Project")?.Value ?? ""
        where target.Split('/', '\\').Any(part => part is "lab" or "tests" or "bench")
        select $"{name} references {target}";

    private static void Nothing(IEnumerable<string> found)
    {
        string[] lines = [.. found];
        Assert.True(lines.Length == 0, string.Join('\n', lines));
    }
}
