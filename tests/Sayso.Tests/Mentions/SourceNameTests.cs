namespace Sayso.Tests.Mentions;

/// <summary>A source without a name goes by all that the story says of it there. All names are invented.</summary>
public class SourceNameTests
{
    [Theory]
    [InlineData("[!A source within the Ports Ministry]{A source within the Ports Ministry} said it was over.")]
    [InlineData("[!A source who knows]{A source} said it was over.")]
    [InlineData("According to [!data from the Marsh Archive]{data from the Marsh Archive}, it rose.")]
    [InlineData("[!Firms including Norsk Glass and Delta Tin]{Firms including Norsk Glass and Delta Tin} announced plans.")]
    [InlineData("[!The Center for River Health]{Center for River Health} announced a rule.")]
    [InlineData("[!Associated Press]{Associated Press} reported his death.")]
    [InlineData("[!The United States government]{The United States government} claims it flew.")]
    public void In_full(string marked) => MarkedText.Check(marked);
}
