//! The ground of all tests of the window: screens drawn without a display or a graphics card, found by role and label,
//! turned into pictures, compared with stored ones.
//!
//! Stored pictures stand in `tests/cases/screens`; `UPDATE_SNAPSHOTS=1` writes those that differ anew. `CONTRIBUTING.md` says how,
//! and how pictures of every screen are made to look at.

mod raster;

use std::cell::RefCell;
use std::collections::HashMap;
use std::path::{Path, PathBuf};

use eframe::egui::epaint::Primitive;
use eframe::egui::{self, Context, FullOutput, ImageData, Rect, TextureId, TexturesDelta, Ui};
use egui_kittest::{Harness, HarnessBuilder, SnapshotOptions, SnapshotResults, TestRenderer};
use image::RgbaImage;
use shirube::palette::{Palette, Scheme};
use shirube::session::settings::SCALES;
use shirube::ui::theme::{self, fonts};

use raster::{Clip, Pixels};

/// How a screen is looked at.
#[derive(Clone, Copy, Debug)]
pub struct Look {
    /// Of the window, in pixels.
    pub pixels: [u32; 2],
    /// Pixels to a point: 2.0 is 200 %.
    pub zoom: f32,
    pub scheme: Scheme,
}

impl Look {
    /// A PC that shows on its own screen what a projector does, at 100 %, light.
    pub const LOW: Look = Look { pixels: [1280, 720], ..Look::SMALL };
    /// The smallest screen that is met, at 100 %, light.
    pub const SMALL: Look = Look { pixels: [1366, 768], zoom: 1.0, scheme: Scheme::Light };
    /// A projector or a desk, at 100 %, light.
    pub const LARGE: Look = Look { pixels: [1920, 1080], ..Look::SMALL };

    /// How every screen is to be looked at.
    pub const ALL: [Look; 7] = [
        Look::LOW,
        Look::SMALL,
        Look::SMALL.dark(),
        Look::SMALL.zoomed(1.25),
        Look::SMALL.largest(),
        Look::LARGE,
        Look::LARGE.dark().largest(),
    ];

    /// The same in the dark.
    pub const fn dark(self) -> Look {
        Look { scheme: Scheme::Dark, ..self }
    }

    /// The same with everything so many times as large.
    pub const fn zoomed(self, zoom: f32) -> Look {
        Look { zoom, ..self }
    }

    /// The same with everything as large as can be chosen.
    pub const fn largest(self) -> Look {
        self.zoomed(SCALES[SCALES.len() - 1] as f32 / 100.0)
    }

    /// The size of the window in points.
    pub fn points(self) -> egui::Vec2 {
        egui::vec2(self.pixels[0] as f32, self.pixels[1] as f32) / self.zoom
    }

    /// The colours of charts in this light.
    pub fn palette(self) -> Palette {
        self.scheme.palette().clone()
    }

    /// What to call it in a file's name.
    pub fn name(self) -> String {
        let [wide, high] = self.pixels;
        format!("{wide}x{high}-{:.0}-{}", self.zoom * 100.0, self.scheme.name())
    }
}

/// A harness to be built, with the window's looks and faces and the CPU for a painter.
pub fn builder<State>(look: Look) -> HarnessBuilder<State> {
    Harness::builder()
        .with_size(look.points())
        .with_pixels_per_point(look.zoom)
        .with_theme(theme::toolkit(look.scheme))
        .with_render_cursor(false)
        // What a job began may be shown some frames later.
        .with_max_steps(16)
        .with_context_setup(|ctx| {
            theme::apply(ctx);
            fonts::install(ctx);
        })
        .with_options(stored())
        .renderer(Painter::default())
}

/// A harness around `draw`, which fills the window and works on `state`.
pub fn harness<'a, State>(look: Look, draw: impl FnMut(&mut Ui, &mut State) + 'a, state: State) -> Harness<'a, State> {
    builder(look).build_ui_state(draw, state)
}

/// The picture of what is on screen now.
pub fn picture<State>(harness: &mut Harness<'_, State>) -> RgbaImage {
    harness.render().expect("meshes are all that is drawn")
}

/// Writes what is on screen now to `path` as a PNG.
pub fn shot<State>(harness: &mut Harness<'_, State>, path: &Path) {
    picture(harness).save(path).unwrap_or_else(|e| panic!("{}: {e}", path.display()));
}

/// Compares what is on screen now with the stored picture `name`. A test has one list of results: it fails in the end, with
/// every picture that differs.
pub fn compare<State>(harness: &mut Harness<'_, State>, name: &str, results: &mut SnapshotResults) {
    harness.snapshot(name);
    results.extend_harness(harness);
}

/// Where pictures for people to look at are written. What makes them tests nothing and is run only when it is called.
pub struct Album {
    pub folder: PathBuf,
    only: String,
}

impl Album {
    /// The folder in `SHIRUBE_SHOTS`, for pictures with one of the parts of `SHIRUBE_SHOTS_ONLY` in their name.
    ///
    /// # Panics
    /// Where no folder is named: pictures that nobody can find would be taken for made.
    pub fn asked_for() -> Album {
        let folder = std::env::var_os("SHIRUBE_SHOTS").expect("SHIRUBE_SHOTS names the folder for pictures");
        std::fs::create_dir_all(&folder).expect("the folder for pictures can be made");
        Album { folder: folder.into(), only: std::env::var("SHIRUBE_SHOTS_ONLY").unwrap_or_default() }
    }

    /// The path of the picture `name`, if it is wanted.
    pub fn place(&self, name: &str) -> Option<PathBuf> {
        self.only.split(',').any(|part| name.contains(part)).then(|| self.folder.join(name))
    }
}

/// Where stored pictures are and how far one may be from them: curves come out a shade otherwise with another system's
/// sine, and that is all.
fn stored() -> SnapshotOptions {
    SnapshotOptions::new().output_path("tests/cases/screens").threshold(0.6).max_failed_pixels(12)
}

/// Paints with the CPU.
#[derive(Default)]
pub struct Painter {
    textures: HashMap<TextureId, Pixels>,
}

impl Painter {
    fn handle(&mut self, delta: &mut TexturesDelta) {
        for (id, images) in delta.set.drain() {
            for change in images {
                let ImageData::Color(image) = &change.image;
                let pixels = Pixels::of(image);
                match change.pos {
                    None => {
                        self.textures.insert(id, pixels);
                    }
                    Some(place) => {
                        let texture = self.textures.get_mut(&id).expect("a patch is for a texture that was set");
                        texture.put(&pixels, place);
                    }
                }
            }
        }
        for id in delta.free.drain() {
            self.textures.remove(&id);
        }
    }
}

thread_local! {
    static ELSEWHERE: RefCell<TexturesDelta> = RefCell::default();
}

/// Takes what another window of the same test did to the textures, which it shares with this one.
pub fn set_elsewhere(delta: TexturesDelta) {
    ELSEWHERE.with_borrow_mut(|elsewhere| elsewhere.append(delta));
}

impl TestRenderer for Painter {
    fn handle_delta(&mut self, delta: &mut TexturesDelta) {
        self.handle(&mut ELSEWHERE.take());
        self.handle(delta);
    }

    fn render(&mut self, ctx: &Context, output: &FullOutput) -> Result<RgbaImage, String> {
        let points = output.pixels_per_point;
        let size = (ctx.content_rect().size() * points).round();
        let ground = ctx.global_style().visuals.panel_fill.to_array();
        let mut pixels = Pixels::filled(size.x as usize, size.y as usize, ground);
        for clipped in ctx.tessellate(output.shapes.clone(), points) {
            let Primitive::Mesh(mesh) = &clipped.primitive else {
                return Err("a paint callback can't be drawn by the CPU".to_owned());
            };
            let texture = self.textures.get(&mesh.texture_id).ok_or("a mesh names a texture that was never set")?;
            let clip = pixels.clip(clipped.clip_rect * points);
            for corners in mesh.indices.chunks_exact(3) {
                let corner = |i: usize| &mesh.vertices[corners[i] as usize];
                pixels.triangle([corner(0), corner(1), corner(2)], points, texture, clip);
            }
        }
        let Pixels { width, height, data } = pixels;
        RgbaImage::from_raw(width as u32, height as u32, data)
            .ok_or_else(|| "a picture has four bytes a pixel".to_owned())
    }
}

impl Pixels {
    /// `rect`, in pixels, as far as it lies on the screen.
    fn clip(&self, rect: Rect) -> Clip {
        let within = |value: f32, most: usize| (value.round().max(0.0) as usize).min(most);
        let (left, right) = (within(rect.min.x, self.width), within(rect.max.x, self.width));
        let (top, bottom) = (within(rect.min.y, self.height), within(rect.max.y, self.height));
        Clip { left, top, right: right.max(left), bottom: bottom.max(top) }
    }
}
