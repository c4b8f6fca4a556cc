using Sayso.Attributions;
using Sayso.Mentions;
using Sayso.Text;

namespace Sayso.Sources;

/// <summary>Goes through one story from its start to its end and traces each attribution to its source.</summary>
internal sealed class Tracing
{
    private readonly StoryTokens _words;
    private readonly Frame[] _frames;
    private readonly WhoseWord _speakers;
    private readonly Issuers _issuers;
    private readonly SourceKinds _kinds;
    private readonly Anonymity _anonymity;
    private readonly Manners _manners;
    private readonly Occasions _occasions;
    private readonly Scenes _scenes;
    private readonly Timings _timings;
    private readonly ImpliedSources _implied;

    public Tracing(Document document, Layout layout, IReadOnlyList<Entity> entities, IReadOnlyList<Attribution> attributions)
    {
        _words = new StoryTokens(layout);
        _frames = Frames.Of(_words, attributions);
        var index = new SourceEntities(entities);
        _speakers = new WhoseWord(_words, index, _frames);
        _issuers = new Issuers(_words, index);
        _kinds = new SourceKinds(_words);
        _anonymity = new Anonymity(_words);
        var recipients = new Recipients(_words, index, document.Outlet);
        _manners = new Manners(_words, recipients);
        _occasions = new Occasions(_words);
        _scenes = new Scenes(_words, index, new ChannelHits(_words, recipients), _frames);
        _timings = new Timings(_words, StoryDate.Of(document, _words));
        _implied = new ImpliedSources(_words, _frames);
    }

    public Provenance[] Trace()
    {
        var provenances = new Provenance[_frames.Length];
        for (int i = 0; i < provenances.Length; i++)
        {
            var speaker = _speakers.Resolve(i, _issuers);
            provenances[i] = Of(i, speaker, provenances);
            if (_frames[i].Outer < 0)
            {
                _issuers.Hear(speaker, _frames[i].Anchor);
            }
        }

        for (int i = 0; i < provenances.Length; i++)
        {
            if (_implied.Model(i, _speakers) is { } model)
            {
                var channel = _implied.IsHearsay(i) ? provenances[i].Channel : provenances[model].Channel;
                provenances[i] = provenances[i] with { Entity = provenances[model].Entity, Kind = provenances[model].Kind, Unnamed = provenances[model].Unnamed, Channel = channel };
            }
            else if (_implied.IsHearsay(i) && provenances[i] is { Entity: null, Kind: null })
            {
                // “Reportedly”: the word of reports that the story does not name.
                provenances[i] = provenances[i] with { Kind = SourceKind.Document };
            }
        }

        new HeadlineSources(_words, _frames).Fill(provenances, _speakers);
        new Preludes(_words, _frames, _occasions).Fill(provenances);
        new Openings(_words, _frames, _occasions).Fill(provenances);
        return provenances;
    }

    private Provenance Of(int place, Speaker speaker, Provenance[] earlier)
    {
        var frame = _frames[place];
        var kind = speaker.IsKnown ? _kinds.Of(speaker.Entity, speaker.Described) : null;
        bool isOutlet = speaker.IsKnown && (SpeaksAsOutlet(speaker, kind) || (kind == SourceKind.Organisation && speaker.Entity is { IsNamed: true, Kind: EntityKind.Organisation } one && Reporting.Reports(_words, frame.Cue, one.Name)));
        var manner = MannerOf(frame, place, speaker, kind, isOutlet, earlier);
        var when = _timings.Of(frame, speaker.Issue is not null || kind == SourceKind.Document);
        if (when.Words is null && speaker.From is { } from)
        {
            when = earlier[from].When;
        }

        return new Provenance
        {
            Entity = speaker.Entity?.Id,
            Kind = kind,
            Unnamed = kind == SourceKind.Unnamed ? _anonymity.Of(speaker.Entity, speaker.Described) : null,
            Channel = manner.Channel,
            Via = isOutlet || string.Equals(manner.Via, speaker.Entity?.Name, StringComparison.Ordinal) ? null : manner.Via,
            When = when,
        };
    }

    private Manner MannerOf(Frame frame, int place, Speaker speaker, SourceKind? kind, bool isOutlet, Provenance[] earlier)
    {
        var own = OwnManner(frame, speaker, kind, isOutlet);
        if (own.IsKnown)
        {
            // “told the host”, “told the paper”: of whom the story has just spoken.
            bool isVague = own is { Channel: Channel.NewsReport, Via: null, IsToPress: false } && !isOutlet;
            var before = isVague ? _occasions.GoingOn(speaker, frame) : default;
            own = before.Channel is Channel.Interview or Channel.Broadcast or Channel.NewsReport ? before : _occasions.SameAs(speaker, own);
            if (!own.IsPassing)
            {
                Note(frame, speaker, own, isInherited: false);
            }

            return own;
        }

        if (own.Via is not null || !speaker.IsKnown)
        {
            return own;
        }

        var inherited = Inherited(frame, place, speaker, earlier);
        if (inherited.IsKnown)
        {
            Note(frame, speaker, inherited, isInherited: true);
        }

        return inherited;
    }

    /// <summary>What the words of the attribution itself tell, or what its source is.</summary>
    private Manner OwnManner(Frame frame, Speaker speaker, SourceKind? kind, bool isOutlet)
    {
        var told = _manners.Of(frame);
        if (told.IsKnown && !(told.Channel == Channel.Testimony && Bench.Holds(_words, speaker)))
        {
            return told;
        }

        if (!told.IsKnown && frame.Source is { } source && _manners.OfReporter(source) is { } reported)
        {
            return reported;
        }

        if (!told.IsKnown && speaker.Quoter is { Kind: EntityKind.Organisation, IsNamed: true } quoter && Outlets.IsKnown(quoter.Name))
        {
            return new Manner(Channel.NewsReport, quoter.Name);
        }

        if (speaker.Issue is { } issue)
        {
            return new Manner(ChannelWords.OfNoun(_words[issue]) ?? Channel.Statement, told.Via);
        }

        if (kind == SourceKind.Document)
        {
            return new Manner(speaker.Described is { } described && ChannelWords.OfNoun(_words[described.Head]) is { } channel and (Channel.Letter or Channel.Statement or Channel.SocialPost) ? channel : Channel.Document, told.Via);
        }

        return isOutlet && Reporting.IsReport(_words, frame.Cue) ? new Manner(Channel.NewsReport, null) : told.Channel == Channel.Testimony ? default : told;
    }

    private Manner Inherited(Frame frame, int place, Speaker speaker, Provenance[] earlier)
    {
        if (speaker.From is { } from)
        {
            return new Manner(earlier[from].Channel, earlier[from].Via);
        }

        if (frame.Outer >= 0)
        {
            return FromOuter(frame.Outer, place, speaker, earlier);
        }

        var scene = _scenes.Before(place, speaker);
        if (scene.IsKnown)
        {
            return scene;
        }

        return _occasions.GoingOn(speaker, frame);
    }

    /// <summary>Inside what somebody said, that one is on the same occasion still; what others said is known by the report of an outlet that says so.</summary>
    private Manner FromOuter(int outer, int place, Speaker speaker, Provenance[] earlier)
    {
        if (outer >= place)
        {
            return default;
        }

        var teller = _speakers[outer];
        if (speaker.Is(teller, _words))
        {
            return new Manner(earlier[outer].Channel, earlier[outer].Via);
        }

        return SpeaksAsOutlet(teller, earlier[outer].Kind) && teller.Entity is { } outlet && (outlet.IsNamed || earlier[outer].Kind == SourceKind.Group)
            ? new Manner(Channel.NewsReport, outlet.Name) : default;
    }

    private void Note(Frame frame, Speaker speaker, Manner manner, bool isInherited)
    {
        if (frame.Outer < 0)
        {
            _occasions.Note(speaker, manner, frame.Anchor, isInherited);
            _issuers.Note(speaker, manner.Channel);
        }
    }

    private bool SpeaksAsOutlet(Speaker speaker, SourceKind? kind) =>
        kind is SourceKind.Organisation or SourceKind.Group && speaker.Described is { } described && Reporting.IsOutlet(_words, described, speaker.Entity?.Name);
}
