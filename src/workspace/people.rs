//! Commands about people: their table, the segments chosen, and what each is promised.

use super::audience::{KeptAudience, KeptSegments, Message};
use super::document::Document;
use crate::{Code, Error, Result};

/// The most messages of a document, and the most segments.
const MOST_MESSAGES: usize = 500;
const MOST_SEGMENTS: usize = 130;

pub(super) fn set_audience(document: &mut Document, audience: Option<KeptAudience>) {
    if audience.is_none() {
        document.segments = None;
    }
    document.audience = audience;
}

pub(super) fn set_segments(document: &mut Document, segments: Option<KeptSegments>) -> Result<()> {
    if let Some(kept) = &segments {
        if kept.segments.len() > MOST_SEGMENTS {
            return Err(Error::new(Code::TooMany).field("segments").with("most", MOST_SEGMENTS as f64));
        }
        for (at, segment) in kept.segments.iter().enumerate() {
            if segment.name.trim().is_empty() {
                return Err(Error::new(Code::InvalidCommand).field("name").found(segment.name.as_str()));
            }
            if kept.segments[..at].iter().any(|other| other.name == segment.name) {
                return Err(Error::new(Code::DuplicateName).field("name").found(segment.name.as_str()));
            }
        }
    }
    document.segments = segments;
    Ok(())
}

/// Writes a promise over the one that stands in its place; a blank one takes it out.
pub(super) fn put_message(document: &mut Document, message: Message) -> Result<()> {
    let same = |known: &Message| {
        known.segment == message.segment && known.channel == message.channel && known.stage == message.stage
    };
    let place = document.messages.iter().position(same);
    match (message.promise.trim().is_empty(), place) {
        (true, Some(place)) => _ = document.messages.remove(place),
        (true, None) => {}
        (false, Some(place)) => document.messages[place] = message,
        (false, None) if document.messages.len() >= MOST_MESSAGES => {
            return Err(Error::new(Code::TooMany).field("messages").with("most", MOST_MESSAGES as f64));
        }
        (false, None) => document.messages.push(message),
    }
    Ok(())
}
