//! Changes files of images behind QEMU's back, for the self-test.

use std::fs::{File, OpenOptions};
use std::io;
use std::os::unix::fs::FileExt as _;

use serde_json::Value;

use super::chain::Layer;
use super::machine::Machine;
use crate::planting::Fault;

const SECTOR: usize = 512;

/// A sector of data whose content is known.
struct Place {
    file: File,
    /// Where it is in the file, in bytes.
    at: u64,
    bytes: Vec<u8>,
}

/// What is planted, and what it needs.
#[derive(Debug)]
pub(super) struct Planting {
    pub(super) fault: Fault,
    pub(super) done: bool,
    /// Sectors as they were at the last close: offset in the file, content.
    before: Vec<(u64, Vec<u8>)>,
}

impl Planting {
    pub(super) fn new(fault: Fault) -> Self {
        Self { fault, done: false, before: Vec::new() }
    }
}

impl Machine<'_> {
    /// Plants the fault, if it was not planted yet and there is a place for it; all images are closed.
    pub(super) fn plant(&mut self) {
        let Some(mut planting) = self.planting.take_if(|planting| !planting.done) else { return };
        // Where it cannot be planted, another close has another place.
        planting.done = self.try_plant(&mut planting).unwrap_or(false);
        self.planting = Some(planting);
    }

    fn try_plant(&mut self, planting: &mut Planting) -> io::Result<bool> {
        let Some(active) = self.layers.last() else { return Ok(false) };
        match planting.fault {
            Fault::FlippedInActive => flip(self.places(active)?.first()),
            Fault::FlippedInBase if self.layers.len() > 1 => {
                flip(self.places(&self.layers[0])?.first())
            }
            Fault::FlippedInBase => Ok(false),
            Fault::Swapped => {
                let places = self.places(active)?;
                let Some(first) = places.first() else { return Ok(false) };
                let other = places.iter().find(|place| place.bytes != first.bytes);
                let Some(other) = other else { return Ok(false) };
                first.file.write_all_at(&other.bytes, first.at)?;
                other.file.write_all_at(&first.bytes, other.at)?;
                Ok(true)
            }
            Fault::LostWrite => {
                let places = self.places(active)?;
                for place in &places {
                    let old = planting.before.iter().find(|(at, _)| *at == place.at);
                    if let Some((_, old)) = old.filter(|(_, old)| *old != place.bytes) {
                        place.file.write_all_at(old, place.at)?;
                        return Ok(true);
                    }
                }
                planting.before = places.into_iter().map(|place| (place.at, place.bytes)).collect();
                Ok(false)
            }
            Fault::Refcount => self.clear_refcount(active),
        }
    }

    /// Lists a sector of each extent of an image whose data are in a file as they are, and known.
    fn places(&self, layer: &Layer) -> io::Result<Vec<Place>> {
        let arguments = ["map", "--output=json", "-f", layer.format().name(), &layer.path];
        let output = self.tool().run(&arguments).map_err(io::Error::other)?;
        let extents: Vec<Value> = serde_json::from_slice(&output.stdout)?;
        let mut places = Vec::new();
        for extent in &extents {
            let number = |name: &str| extent.get(name).and_then(Value::as_u64);
            let data = extent.get("data") == Some(&Value::Bool(true)) && number("depth") == Some(0);
            let (Some(start), Some(at)) = (number("start"), number("offset")) else { continue };
            let name = extent.get("filename").and_then(Value::as_str).unwrap_or(&layer.path);
            if !data || layer.disk.content().at(start).known().is_none() {
                continue;
            }
            let path = self.directory.join(name);
            let file = OpenOptions::new().read(true).write(true).open(path)?;
            let mut bytes = vec![0; SECTOR];
            file.read_exact_at(&mut bytes, at)?;
            places.push(Place { file, at, bytes });
        }
        Ok(places)
    }

    /// Clears the reference count of the first cluster, which is the header, in the first table.
    ///
    /// Offsets are those of the specification of qcow2: the offset of the table of counts is at byte 48.
    fn clear_refcount(&self, layer: &Layer) -> io::Result<bool> {
        if layer.repairs_itself() {
            return Ok(false);
        }
        let path = self.directory.join(&layer.path);
        let file = OpenOptions::new().read(true).write(true).open(path)?;
        let number = |at: u64| -> io::Result<u64> {
            let mut bytes = [0; 8];
            file.read_exact_at(&mut bytes, at)?;
            Ok(u64::from_be_bytes(bytes))
        };
        let block = number(number(48)?)?;
        file.write_all_at(&[0; 8], block)?;
        Ok(true)
    }
}

fn flip(place: Option<&Place>) -> io::Result<bool> {
    let Some(place) = place else { return Ok(false) };
    place.file.write_all_at(&[place.bytes[0] ^ 1], place.at)?;
    Ok(true)
}
