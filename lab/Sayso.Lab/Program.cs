using Sayso.Lab;
using Sayso.Lab.Coreference;
using Sayso.Lab.Corpora;
using Sayso.Lab.Training;
using Sayso.Lab.Vectors;

// Makes the model; docs/model-card.md tells how.
var settings = new Settings(args.AsSpan(Math.Min(1, args.Length)));
switch (args.FirstOrDefault())
{
    case "vectors":
        VectorTable.Make(settings);
        return 0;
    case "pretrain":
        Stages.Pretrain(settings);
        return 0;
    case "train":
        Stages.Train(settings);
        return 0;
    case "calibrate":
        Stages.Calibrate(settings);
        return 0;
    case "make":
        VectorTable.Make(settings);
        Stages.Pretrain(settings);
        Stages.Train(settings);
        Stages.Calibrate(settings);
        return 0;
    case "coreference":
        CoreferenceStage.Learn(settings);
        return 0;
    case "coreference-score":
        CoreferenceStage.Score(settings);
        return 0;
    case "entities-speed":
        MentionSpeed.Measure(settings);
        return 0;
    case "entities":
        SourceStories.Show(settings);
        return 0;
    case "entities-polnear":
        SourceStories.ShowPolnear(settings);
        return 0;
    case "annotations":
        OwnAnnotations.Write(settings.Text("from", "lab/annotations/seen"), settings.Text("stories", "../shared/stories/wikinews-2019.jsonl"), Path.Combine(settings.Data, "polnear"), settings.Text("to", settings.Run("annotations")));
        return 0;
    default:
        Console.Error.WriteLine("usage: lab make|vectors|pretrain|train|calibrate|coreference|coreference-score|entities|entities-speed|entities-polnear|annotations [--data DIR] [--runs DIR] [--name value]…");
        return 2;
}
