//! What is asked of the window and its renderer.

use eframe::egui::ViewportBuilder;
use eframe::egui_wgpu::{WgpuSetup, WgpuSetupCreateNew};
use eframe::{NativeOptions, Renderer, WindowBuilderHook, icon_data, wgpu};

use crate::i18n::Words;

const ICON: &[u8] = include_bytes!("../../../assets/icon/icon-256.png");

/// By which desktops tell programs apart.
const ID: &str = "shirube";

/// In points: below it a question and its choices no longer fit side by side with anything.
const LEAST_SIZE: [f32; 2] = [640.0, 400.0];

/// Everything but where the window opens, which is known once there are screens: `place` puts that in.
pub(super) fn options(renderer: Renderer, words: &Words, place: WindowBuilderHook) -> NativeOptions {
    let mut viewport = ViewportBuilder::default()
        .with_title(words.get("launch-title"))
        .with_app_id(ID)
        .with_min_inner_size(LEAST_SIZE)
        .with_clamp_size_to_monitor_size(true)
        .with_drag_and_drop(true);
    // A test reads the icon; if it could not be read, the window would still be of more use than none.
    if let Ok(icon) = icon_data::from_png_bytes(ICON) {
        viewport = viewport.with_icon(icon);
    }
    let mut options = NativeOptions {
        viewport,
        renderer,
        persist_window: false,
        window_builder: Some(place),
        // What is drawn must not change from PC to PC.
        system_font_fallback: false,
        // It scatters pixels over smooth colours, and there are none here.
        dithering: false,
        ..Default::default()
    };
    options.wgpu_options.wgpu_setup = WgpuSetup::CreateNew(setup());
    options
}

/// The native interface of each system only: what OpenGL is left to, glow does with less.
fn setup() -> WgpuSetupCreateNew {
    let native = if cfg!(windows) { wgpu::Backends::DX12 } else { wgpu::Backends::PRIMARY };
    let mut setup = WgpuSetupCreateNew::without_display_handle();
    setup.instance_descriptor.backends = wgpu::Backends::from_env().unwrap_or(native);
    // Text and lines: the graphics unit that keeps the fan quiet will do.
    setup.power_preference = wgpu::PowerPreference::from_env().unwrap_or(wgpu::PowerPreference::LowPower);
    setup
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_icon_can_be_read() {
        let icon = icon_data::from_png_bytes(ICON).unwrap();
        assert_eq!((icon.width, icon.height), (256, 256));
    }
}
