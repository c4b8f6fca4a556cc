namespace Sayso.Intake.Formats;

/// <summary>What bytes are.</summary>
internal enum Format
{
    /// <summary>Nothing but white space.</summary>
    Empty,
    Text,
    Html,

    /// <summary>RSS, RDF Site Summary or Atom.</summary>
    Feed,
    Gzip,
    Warc,

    /// <summary>JSON objects that are stories, one or many: our records or ninjs.</summary>
    Json,
    NewsMl,
    Pdf,

    /// <summary>JSON that holds no story as far as it can be seen.</summary>
    OtherJson,

    /// <summary>XML of a kind that is not known.</summary>
    OtherXml,

    /// <summary>Pictures, sounds, programs, archives.</summary>
    Binary,
}
